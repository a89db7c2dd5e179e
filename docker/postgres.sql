-- Databases and roles of the compose stack. The postgres image runs this once, when its volume is new.

\getenv airflow_password AIRFLOW_DATABASE_PASSWORD
\getenv owner_password DATELINE_OWNER_PASSWORD
\getenv worker_password DATELINE_WORKER_PASSWORD
\getenv analyst_password DATELINE_ANALYST_PASSWORD

-- Airflow keeps to itself.
create role airflow login password :'airflow_password';
create database airflow owner airflow;

-- The owner migrates, the worker loads, the analyst reads. `dateline migrate` says what the two groups may do.
create role dateline_reader nologin;
create role dateline_loader nologin;
create role dateline login password :'owner_password';
create role dateline_worker login password :'worker_password' in role dateline_loader;
create role dateline_analyst login password :'analyst_password' in role dateline_reader;
create database dateline owner dateline;
alter database dateline set search_path = dateline, public;

-- Nobody else gets in.
revoke connect, temporary on database airflow, dateline from public;
grant connect on database dateline to dateline_reader, dateline_loader;
