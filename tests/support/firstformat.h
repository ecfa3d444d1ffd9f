// SPDX-License-Identifier: GPL-3.0-or-later

// A journal of the first format, as the program of that time wrote it.
#pragma once

#include "support/sampleentries.h"

#include <QStringList>

namespace vaultlock::tests {

/// What makes the file, as `sqlite3 journal.sqlite .dump` told it.
inline QStringList firstFormatStatements()
{
    return {
        QStringLiteral("PRAGMA application_id=1447840586"),
        QStringLiteral("PRAGMA user_version=1"),
        QStringLiteral("CREATE TABLE journal_format (version INTEGER NOT NULL)"),
        QStringLiteral("INSERT INTO journal_format VALUES(1)"),
        QStringLiteral(
            "CREATE TABLE journal_entry (sequence INTEGER PRIMARY KEY, previous_hash TEXT NOT"
            " NULL, hash TEXT NOT NULL, kind TEXT NOT NULL, time_ms BIGINT, attempt TEXT NOT "
            "NULL, origin BYTEA NOT NULL, endpoint BYTEA NOT NULL, vault_arn BYTEA NOT NULL, "
            "policy BYTEA NOT NULL, policy_sha256 BYTEA NOT NULL, lock_id BYTEA NOT NULL, exp"
            "ires_ms BIGINT, acknowledged_dangers BYTEA NOT NULL, service_code BYTEA NOT NULL"
            ", request_id BYTEA NOT NULL, detail BYTEA NOT NULL)"),
        QStringLiteral(
            "INSERT INTO journal_entry VALUES(1,'','919c728e47225691b659e39ae9a2c193175838e47"
            "5583dc882902a4152063bbc','initiate-intended',1772463846678,'0a1b2c3d-4e5f-4a6b-8"
            "001-020304050601',X'73616e64626f783a7331',X'687474703a2f2f3132372e302e302e313a34"
            "3030302f',X'61726e3a6177733a676c61636965723a75732d776573742d323a3939393939393939"
            "393939393a7661756c74732f7631',X'7b0a20202256657273696f6e223a2022323031322d31302d"
            "3137220a7d',X'616161616161616161616161616161616161616161616161616161616161616161"
            "61616161616161616161616161616161616161616161616161616161616161',X'4145383633724b"
            "6b575a553533534c57356265344455635731',1772550246678,X'000000000000000b64656e6965"
            "732d726f6f740000000000000008666f722d65766572',X'41636365737344656e69656445786365"
            "7074696f6e',X'414141425a704a725479696f44435f48734f6d48616538455a705f7542534a7236"
            "636e474f4c4b705f584a436c2d51',X'73616964207468652073657276696365')"),
        QStringLiteral(
            "INSERT INTO journal_entry VALUES(2,'919c728e47225691b659e39ae9a2c193175838e47558"
            "3dc882902a4152063bbc','32cbbcefb7180a816bbd632e0b4728fd63e1da22398f93d6b693dc9a1"
            "658bb22','lock-id-received',1772463847678,'0a1b2c3d-4e5f-4a6b-8001-020304050602'"
            ",X'73616e64626f783a7332',X'687474703a2f2f3132372e302e302e313a343030302f',X'61726"
            "e3a6177733a676c61636965723a75732d776573742d323a3939393939393939393939393a7661756"
            "c74732f7632',X'',X'',X'4145383633724b6b575a553533534c57356265344455635732',NULL,"
            "X'',X'41636365737344656e696564457863657074696f6e',X'414141425a704a725479696f4443"
            "5f48734f6d48616538455a705f7542534a7236636e474f4c4b705f584a436c2d51',X'7361696420"
            "7468652073657276696365')"),
        QStringLiteral(
            "INSERT INTO journal_entry VALUES(3,'32cbbcefb7180a816bbd632e0b4728fd63e1da22398f"
            "93d6b693dc9a1658bb22','e2e396e756477b8a628440988c76b12c4f2b13ddcc36900d2e5c1cd80"
            "da2f268','initiate-intended',1772463848678,'0a1b2c3d-4e5f-4a6b-8001-020304050603"
            "',X'73616e64626f783a7333',X'687474703a2f2f3132372e302e302e313a343030302f',X'6172"
            "6e3a6177733a676c61636965723a75732d776573742d323a3939393939393939393939393a766175"
            "6c74732f7633',X'ff0080206e6f205554462d3800',X'6161616161616161616161616161616161"
            "61616161616161616161616161616161616161616161616161616161616161616161616161616161"
            "61616161616161',X'4145383633724b6b575a553533534c57356265344455635733',1772550248"
            "678,X'0000000000000000000000000000000162',X'41636365737344656e696564457863657074"
            "696f6e',X'414141425a704a725479696f44435f48734f6d48616538455a705f7542534a7236636e"
            "474f4c4b705f584a436c2d51',X'c3a9f09f98800d0a006166746572204e554c')"),
        QStringLiteral(
            "INSERT INTO journal_entry VALUES(4,'e2e396e756477b8a628440988c76b12c4f2b13ddcc36"
            "900d2e5c1cd80da2f268','74880181ae443038877d8d56397384ec1cf825397efc1f60a41985361"
            "1a21203','initiate-intended',NULL,'00000000-0000-0000-0000-000000000000',X'',X''"
            ",X'',X'',X'',X'',NULL,X'',X'',X'',X'')"),
    };
}

/// What was appended to it.
inline std::vector<journal::Entry> firstFormatEntries()
{
    std::vector<journal::Entry> entries;
    for (int i = 1; i <= 4; ++i) {
        entries.push_back(sampleEntry(i));
        entries.back().sequence = i;
    }
    entries[1].expires.reset();
    entries[1].policy.clear();
    entries[1].policySha256.clear();
    entries[1].acknowledgedDangers.clear();
    entries[2].policy = QByteArray("\xff\x00\x80 no UTF-8", 13);
    entries[2].detail = QStringLiteral("é😀\r\n") + QChar(0) + QStringLiteral("after NUL");
    entries[2].acknowledgedDangers = {QString(), QStringLiteral("b")};
    entries[3] = journal::Entry();
    entries[3].sequence = 4;
    return entries;
}

} // namespace vaultlock::tests
