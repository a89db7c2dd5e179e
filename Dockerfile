FROM apache/airflow:3.3.2-python3.13

USER root
RUN install -d -o airflow -g 0 -m 0775 /opt/dateline /opt/dateline/var /opt/dateline/var/archive
USER airflow
WORKDIR /opt/dateline

# The locked dependencies change rarely: a layer of their own.
COPY --chown=airflow:0 requirements.txt ./
RUN pip install --no-cache-dir --require-hashes -r requirements.txt

COPY --chown=airflow:0 pyproject.toml README.md LICENSE ./
COPY --chown=airflow:0 etl etl
COPY --chown=airflow:0 stack stack
COPY --chown=airflow:0 sample sample
COPY --chown=airflow:0 sources sources
COPY --chown=airflow:0 sql sql
COPY --chown=airflow:0 dags dags
COPY --chown=airflow:0 plugins plugins
RUN pip install --no-cache-dir --no-index --no-deps --no-build-isolation --editable .

ENV AIRFLOW__CORE__DAGS_FOLDER=/opt/dateline/dags \
    AIRFLOW__CORE__PLUGINS_FOLDER=/opt/dateline/plugins \
    AIRFLOW__CORE__LOAD_EXAMPLES=False
