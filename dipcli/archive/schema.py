"""The tables. ``docs/archive.md`` says what each column means, and a test compares the two.

Rows of ``reports`` and ``person_names`` are never deleted: their ids are the lasting numbers that meetings and
people go by.
"""

from __future__ import annotations

APPLICATION_ID = 0x64697031
"""Marks the file as an archive, in SQLite's header."""

STEPS = ("first_tables", "reasons_of_undoing")
"""The names of all migrations, oldest first."""

_BASE = (
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY, input_id TEXT NOT NULL, source TEXT, title TEXT, text TEXT NOT NULL,
        body INTEGER NOT NULL, published TEXT, retrieved TEXT, url TEXT, sha256 TEXT NOT NULL, sketch BLOB NOT NULL,
        stored_at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX articles_input ON articles(input_id, ifnull(source, ''))",
    """CREATE TABLE article_versions (
        id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles(id), title TEXT, text TEXT NOT NULL,
        published TEXT, retrieved TEXT, url TEXT, sha256 TEXT NOT NULL, replaced_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX article_versions_article ON article_versions(article_id)",
    """CREATE TABLE sources_log (
        id INTEGER PRIMARY KEY, at TEXT NOT NULL, origin TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT) STRICT""",
    """CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, action TEXT NOT NULL, target TEXT NOT NULL,
        field TEXT, value TEXT, made_by TEXT NOT NULL, made_at TEXT NOT NULL, reason TEXT,
        undone_by TEXT, undone_at TEXT) STRICT""",
    """CREATE TABLE decision_reports (
        report_id INTEGER NOT NULL REFERENCES reports(id), decision_id INTEGER NOT NULL REFERENCES decisions(id),
        part INTEGER NOT NULL, PRIMARY KEY (report_id, decision_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX decision_reports_decision ON decision_reports(decision_id)",
    """CREATE TABLE decision_names (
        name_id INTEGER NOT NULL REFERENCES person_names(id), decision_id INTEGER NOT NULL REFERENCES decisions(id),
        part INTEGER NOT NULL, PRIMARY KEY (name_id, decision_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX decision_names_decision ON decision_names(decision_id)",
)

_FOUND = (
    "CREATE TABLE runs (id INTEGER PRIMARY KEY, version TEXT NOT NULL, started_at TEXT NOT NULL) STRICT",
    """CREATE TABLE extractions (
        article_id INTEGER PRIMARY KEY REFERENCES articles(id), run_id INTEGER NOT NULL REFERENCES runs(id),
        version TEXT NOT NULL, sha256 TEXT NOT NULL, meetings TEXT NOT NULL) STRICT""",
    "CREATE INDEX extractions_version ON extractions(version)",
    "CREATE INDEX extractions_run ON extractions(run_id)",
    """CREATE TABLE evidence (
        article_id INTEGER NOT NULL REFERENCES articles(id), meeting INTEGER NOT NULL, participant INTEGER,
        field TEXT NOT NULL, part TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        text TEXT NOT NULL) STRICT""",
    "CREATE INDEX evidence_article ON evidence(article_id, meeting)",
)

_PEOPLE = (
    "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, affiliation TEXT) STRICT",
    "CREATE INDEX people_affiliation ON people(affiliation)",
    """CREATE TABLE person_names (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, affiliation TEXT NOT NULL, folded TEXT NOT NULL,
        key TEXT NOT NULL, scope TEXT NOT NULL, form_of INTEGER REFERENCES person_names(id), kin_id INTEGER,
        person_id INTEGER REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (key, affiliation, scope, name)) STRICT""",
    "CREATE INDEX person_names_person ON person_names(person_id)",
    "CREATE INDEX person_names_kin ON person_names(kin_id)",
    "CREATE INDEX person_names_form_of ON person_names(form_of)",
    "CREATE INDEX person_names_folded ON person_names(folded)",
    """CREATE TABLE name_words (
        kind TEXT NOT NULL, word TEXT NOT NULL, affiliation TEXT NOT NULL,
        name_id INTEGER NOT NULL REFERENCES person_names(id),
        PRIMARY KEY (kind, word, affiliation, name_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX name_words_name ON name_words(name_id)",
    """CREATE TABLE name_titles (
        name_id INTEGER NOT NULL REFERENCES person_names(id), title TEXT NOT NULL, reports INTEGER NOT NULL,
        PRIMARY KEY (name_id, title)) STRICT, WITHOUT ROWID""",
)

_REPORTS = (
    """CREATE TABLE reports (
        id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES articles(id), ordinal INTEGER,
        meeting_id INTEGER REFERENCES meetings(id) DEFERRABLE INITIALLY DEFERRED,
        heir INTEGER REFERENCES reports(id), family INTEGER, fingerprint TEXT NOT NULL,
        status TEXT NOT NULL, form TEXT NOT NULL, date TEXT, place TEXT, country TEXT, names TEXT NOT NULL,
        first_day TEXT NOT NULL, last_day TEXT NOT NULL) STRICT""",
    "CREATE INDEX reports_article ON reports(article_id, ordinal)",
    "CREATE INDEX reports_meeting ON reports(meeting_id)",
    "CREATE INDEX reports_heir ON reports(heir)",
    """CREATE TABLE mentions (
        report_id INTEGER NOT NULL REFERENCES reports(id), n INTEGER NOT NULL,
        name_id INTEGER NOT NULL REFERENCES person_names(id), person_id INTEGER NOT NULL,
        kin_id INTEGER NOT NULL, side TEXT NOT NULL, principal INTEGER NOT NULL, title TEXT NOT NULL,
        PRIMARY KEY (report_id, n)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX mentions_name ON mentions(name_id)",
    """CREATE TABLE pairs (
        low INTEGER NOT NULL, high INTEGER NOT NULL, first_day TEXT NOT NULL,
        report_id INTEGER NOT NULL REFERENCES reports(id), last_day TEXT NOT NULL,
        PRIMARY KEY (low, high, first_day, report_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX pairs_report ON pairs(report_id)",
)

_CHILD = "meeting_id INTEGER NOT NULL REFERENCES meetings(id) ON DELETE CASCADE"

_MEETINGS = (
    """CREATE TABLE meetings (
        id INTEGER PRIMARY KEY, status TEXT NOT NULL, form TEXT NOT NULL, form_as_printed TEXT, date TEXT,
        date_basis TEXT, first_day TEXT, last_day TEXT, part_of_day TEXT,
        place TEXT, place_folded TEXT, country TEXT, occasion TEXT, channel TEXT,
        visit_type TEXT, visit_as_printed TEXT, cameo TEXT, plover TEXT, confidence REAL NOT NULL,
        reports INTEGER NOT NULL, sources INTEGER NOT NULL, lead INTEGER NOT NULL, became INTEGER,
        confirmed INTEGER NOT NULL, rejected INTEGER NOT NULL) STRICT""",
    "CREATE INDEX meetings_day ON meetings(first_day, id)",
    "CREATE INDEX meetings_status ON meetings(status)",
    "CREATE INDEX meetings_form ON meetings(form)",
    "CREATE INDEX meetings_place ON meetings(place_folded)",
    "CREATE INDEX meetings_country ON meetings(country)",
    "CREATE INDEX meetings_month_day ON meetings(substr(date, 5, 6))",
    "CREATE INDEX meetings_of_many_days ON meetings(first_day, last_day) WHERE last_day > first_day",
    """CREATE INDEX meetings_of_two_years ON meetings(first_day, last_day)
        WHERE substr(last_day, 1, 4) > substr(first_day, 1, 4)""",
    "CREATE INDEX meetings_became ON meetings(became) WHERE became IS NOT NULL",
    """CREATE INDEX meetings_of_visits ON meetings(first_day)
        WHERE visit_type IS NOT NULL OR visit_as_printed IS NOT NULL""",
    "CREATE INDEX meetings_rejected ON meetings(id) WHERE rejected",
    "CREATE INDEX meetings_undated ON meetings(date) WHERE first_day IS NULL",
    f"""CREATE TABLE participants (
        {_CHILD}, n INTEGER NOT NULL, person_id INTEGER NOT NULL REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
        day TEXT NOT NULL, name TEXT NOT NULL, title TEXT, organization TEXT, affiliation TEXT, side TEXT,
        principal INTEGER NOT NULL, PRIMARY KEY (meeting_id, n)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX participants_person ON participants(person_id, day)",
    f"""CREATE TABLE meeting_countries (
        code TEXT NOT NULL, day TEXT NOT NULL, {_CHILD}, PRIMARY KEY (code, day, meeting_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX meeting_countries_meeting ON meeting_countries(meeting_id)",
    f"""CREATE TABLE topics (
        {_CHILD}, n INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (meeting_id, n)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX topics_topic ON topics(topic)",
    f"""CREATE TABLE claims (
        {_CHILD}, field TEXT NOT NULL, value TEXT NOT NULL, report_id INTEGER NOT NULL REFERENCES reports(id),
        preferred INTEGER NOT NULL, PRIMARY KEY (meeting_id, field, value, report_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX claims_report ON claims(report_id)",
    f"""CREATE TABLE corrections (
        {_CHILD}, decision_id INTEGER NOT NULL REFERENCES decisions(id), field TEXT NOT NULL,
        PRIMARY KEY (meeting_id, decision_id)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX corrections_decision ON corrections(decision_id)",
    f"""CREATE TABLE statements (
        id INTEGER PRIMARY KEY, {_CHILD}, report_id INTEGER NOT NULL REFERENCES reports(id), person_id INTEGER,
        speaker TEXT NOT NULL, affiliation TEXT, addressee TEXT, verb TEXT NOT NULL, act TEXT NOT NULL,
        text TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL) STRICT""",
    "CREATE INDEX statements_meeting ON statements(meeting_id)",
    "CREATE INDEX statements_report ON statements(report_id)",
    "CREATE INDEX statements_person ON statements(person_id)",
    f"""CREATE TABLE documents (
        id INTEGER PRIMARY KEY, {_CHILD}, report_id INTEGER NOT NULL REFERENCES reports(id), name TEXT NOT NULL,
        kind TEXT NOT NULL, signed INTEGER NOT NULL, parties TEXT NOT NULL,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL) STRICT""",
    "CREATE INDEX documents_meeting ON documents(meeting_id)",
    "CREATE INDEX documents_report ON documents(report_id)",
)

_VIEWS = (
    """CREATE VIEW offices AS
        SELECT p.person_id, p.title, p.organization, p.affiliation, min(m.first_day) AS first, max(m.last_day) AS last,
            count(*) AS meetings
        FROM participants p JOIN meetings m ON m.id = p.meeting_id
        WHERE p.title IS NOT NULL AND m.status = 'held' AND NOT m.rejected
        GROUP BY p.person_id, p.title, p.organization, p.affiliation""",
    """CREATE VIEW families AS
        SELECT article_id, min(family) AS family FROM reports WHERE family IS NOT NULL GROUP BY article_id""",
    """CREATE VIEW organizations AS
        SELECT p.organization AS name, p.affiliation, count(DISTINCT p.person_id) AS people,
            count(DISTINCT p.meeting_id) AS meetings, min(m.first_day) AS first, max(m.last_day) AS last
        FROM participants p JOIN meetings m ON m.id = p.meeting_id
        WHERE p.organization IS NOT NULL AND m.status = 'held' AND NOT m.rejected
        GROUP BY p.organization, p.affiliation""",
    """CREATE VIEW countries AS
        SELECT c.code, count(*) AS meetings, min(m.first_day) AS first, max(m.last_day) AS last
        FROM meeting_countries c JOIN meetings m ON m.id = c.meeting_id
        WHERE m.status = 'held' AND NOT m.rejected GROUP BY c.code""",
)

_SEARCH = (
    """CREATE VIRTUAL TABLE articles_exact USING fts5(
        title, text, content='', tokenize="unicode61 remove_diacritics 0")""",
    """CREATE VIRTUAL TABLE articles_folded USING fts5(
        title, text, content='', tokenize="unicode61 remove_diacritics 0")""",
)

FIRST_TABLES = (*_BASE, *_FOUND, *_PEOPLE, *_REPORTS, *_MEETINGS, *_VIEWS, *_SEARCH)
"""The statements that make the tables as first published."""
