-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal of a team, version 1: README.md says what it promises. Run by `apply`, in a transaction.

DO $$
BEGIN
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION 'The database has to be in UTF8: hashes are of the bytes.';
    END IF;
    -- Roles belong to the whole server, and another database of it may have made them.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vaultlock_owner') THEN
        CREATE ROLE vaultlock_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vaultlock_member') THEN
        CREATE ROLE vaultlock_member NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vaultlock_reader') THEN
        CREATE ROLE vaultlock_reader NOLOGIN;
    END IF;
END $$;

CREATE SCHEMA vaultlock;

-- Stays the same in a copy that was restored, so that such a copy is known by what it lacks.
CREATE TABLE vaultlock.identity (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid()
);
CREATE UNIQUE INDEX identity_is_one ON vaultlock.identity ((true));
INSERT INTO vaultlock.identity DEFAULT VALUES;

CREATE TABLE vaultlock.schema_version (
    version integer PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now()
);

-- Whose a writer is: the role that handed its first line over, for ever.
CREATE TABLE vaultlock.writer (
    writer uuid PRIMARY KEY,
    member name NOT NULL,
    bound_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE vaultlock.line (
    writer uuid NOT NULL REFERENCES vaultlock.writer,
    number bigint NOT NULL CHECK (number > 0), -- the place in the writer's chain, from 1, without a gap
    line text NOT NULL,                        -- as app/journal/line.h has it, byte for byte
    hash text NOT NULL,                        -- its SHA-256, in lower-case hex
    received_at timestamptz NOT NULL DEFAULT now(), -- by the server's clock, whatever was sent
    PRIMARY KEY (writer, number)
);

-- One row a writer: its last line.
CREATE VIEW vaultlock.head AS
    SELECT w.writer, w.member, w.bound_at, l.number, l.hash, l.received_at
    FROM vaultlock.writer w
    CROSS JOIN LATERAL (SELECT number, hash, received_at FROM vaultlock.line
                        WHERE line.writer = w.writer ORDER BY number DESC LIMIT 1) l;

-- Before a line is inserted: it follows the head of its writer, and comes from whom the writer belongs to.
-- The row of the writer is locked until the transaction ends, so two programs cannot both follow one head.
-- session_user is who logged in: current_user is the owner in here.
CREATE FUNCTION vaultlock.follow_head() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    head_number bigint := 0;
    head_hash text := '';
    head_line text := '';
    owner_of_writer name;
    sequence_of CONSTANT text := '^\{"previous":"(?:[0-9a-f]{64})?","sequence":([0-9]{1,18})[,}]';
BEGIN
    INSERT INTO vaultlock.writer (writer, member) VALUES (NEW.writer, session_user)
        ON CONFLICT DO NOTHING;
    SELECT member INTO owner_of_writer FROM vaultlock.writer WHERE writer = NEW.writer FOR UPDATE;
    IF owner_of_writer <> session_user THEN
        RAISE EXCEPTION 'Writer % belongs to %.', NEW.writer, owner_of_writer USING ERRCODE = 'VLT02';
    END IF;
    SELECT number, hash, left(line, 200) INTO head_number, head_hash, head_line
        FROM vaultlock.line WHERE writer = NEW.writer ORDER BY number DESC LIMIT 1;
    IF NEW.number <> coalesce(head_number, 0) + 1
       OR NOT starts_with(NEW.line, '{"previous":"' || coalesce(head_hash, '') || '","sequence":') THEN
        RAISE EXCEPTION 'Line % of writer % does not follow its head, which is line %.',
            NEW.number, NEW.writer, coalesce(head_number, 0) USING ERRCODE = 'VLT01';
    END IF;
    IF NEW.hash <> encode(sha256(convert_to(NEW.line, 'UTF8')), 'hex')
       OR octet_length(NEW.line) > 16777216 OR NEW.line ~ '[\x01-\x1f]' OR right(NEW.line, 1) <> '}'
       OR coalesce(substring(left(NEW.line, 200) FROM sequence_of)::bigint
                   <= coalesce(substring(head_line FROM sequence_of)::bigint, 0), true) THEN
        RAISE EXCEPTION 'Line % of writer % is no line of a journal, or its hash is another.',
            NEW.number, NEW.writer USING ERRCODE = 'VLT03';
    END IF;
    -- Of now(), a transaction that was left open would make it earlier than it is.
    NEW.received_at := clock_timestamp();
    RETURN NEW;
END $$;
CREATE TRIGGER follow_head BEFORE INSERT ON vaultlock.line
    FOR EACH ROW EXECUTE FUNCTION vaultlock.follow_head();

-- The owner and superusers are told too; they can drop the trigger, which nobody does unawares.
CREATE FUNCTION vaultlock.refuse_change() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '% of %.% is refused: what is in the journal stays as it is.',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'VLT04';
END $$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON vaultlock.line
    FOR EACH STATEMENT EXECUTE FUNCTION vaultlock.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON vaultlock.writer
    FOR EACH STATEMENT EXECUTE FUNCTION vaultlock.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON vaultlock.identity
    FOR EACH STATEMENT EXECUTE FUNCTION vaultlock.refuse_change();

-- One a statement and writer, small: who hears it reads what is behind what it has.
CREATE FUNCTION vaultlock.tell_of_lines() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM pg_notify('vaultlock_line', writer || ' ' || max(number)) FROM added GROUP BY writer;
    RETURN NULL;
END $$;
CREATE TRIGGER tell_of_lines AFTER INSERT ON vaultlock.line REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION vaultlock.tell_of_lines();

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA vaultlock FROM PUBLIC;
GRANT USAGE ON SCHEMA vaultlock TO vaultlock_member, vaultlock_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA vaultlock TO vaultlock_member, vaultlock_reader;
GRANT INSERT (writer, number, line, hash) ON vaultlock.line TO vaultlock_member;

ALTER SCHEMA vaultlock OWNER TO vaultlock_owner;
ALTER TABLE vaultlock.identity OWNER TO vaultlock_owner;
ALTER TABLE vaultlock.schema_version OWNER TO vaultlock_owner;
ALTER TABLE vaultlock.writer OWNER TO vaultlock_owner;
ALTER TABLE vaultlock.line OWNER TO vaultlock_owner;
ALTER VIEW vaultlock.head OWNER TO vaultlock_owner;
ALTER FUNCTION vaultlock.follow_head() OWNER TO vaultlock_owner;
ALTER FUNCTION vaultlock.refuse_change() OWNER TO vaultlock_owner;
ALTER FUNCTION vaultlock.tell_of_lines() OWNER TO vaultlock_owner;
