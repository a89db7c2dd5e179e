"""The whole of Dateline on one machine, without Docker: PostgreSQL from a wheel, the sample newsroom, and Airflow.

``make run`` and ``make up`` are ``python -m stack run`` and ``python -m stack up``. Everything lives under the state
folder (``var``), and everything that is started is stopped at the end.
"""
