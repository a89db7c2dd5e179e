-- What every connection of Dateline agrees on. The timeouts end what hangs, not what works.
set timezone = 'UTC';
set client_encoding = 'UTF8';
set statement_timeout = '10min';
set lock_timeout = '2min';
set idle_in_transaction_session_timeout = '10min';
