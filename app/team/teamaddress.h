// SPDX-License-Identifier: GPL-3.0-or-later

// Where the team's database is.
#pragma once

#include "team/teamerror.h"

#include <QString>

namespace vaultlock::team {

/// No password is ever in it: libpq takes it from its password file or from PGPASSWORD
/// (postgresql.org/docs/15/libpq-pgpass.html).
struct TeamAddress
{
    QString name;       ///< for people, and by which the database is remembered
    QString connection; ///< as libpq reads it: `service='team'`, `host='…' dbname='…'`
};

/// text: the name of a service of libpq's service file
/// (postgresql.org/docs/15/libpq-pgservice.html), or `postgresql://user@host:port/database` with
/// host, hostaddr, sslrootcert, sslcert and sslkey as parameters. Empty: what the variables of
/// libpq say (PGSERVICE, PGHOST, PGDATABASE …). AddressUnusable where it is none, where it has a
/// password, or asks for more. Pure.
TeamResult<TeamAddress> teamAddressOf(const QString &text);

} // namespace vaultlock::team
