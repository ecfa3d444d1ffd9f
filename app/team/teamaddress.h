// SPDX-License-Identifier: GPL-3.0-or-later

// Where the team's database is.
#pragma once

#include "core/secret.h"
#include "team/teamerror.h"

#include <QString>

#include <memory>

namespace vaultlock::team {

using SharedPassword = std::shared_ptr<const Secret>;

struct TeamAddress
{
    QString name;       ///< for people, and by which the database is remembered
    QString connection; ///< as libpq reads it: `service='team'`, `host='…' dbname='…'`
    /// Null: libpq takes it from its password file or from PGPASSWORD
    /// (postgresql.org/docs/15/libpq-pgpass.html). It is in neither of the others.
    SharedPassword password = {};
};

/// As a person gives it.
struct TeamPlace
{
    QString address;   ///< as of teamAddressOf()
    QString user;      ///< empty: whom the address says
    QString authority; ///< path of the certificates that are trusted; empty: the address's

    friend bool operator==(const TeamPlace &, const TeamPlace &) = default;
};

/// text: the name of a service of libpq's service file
/// (postgresql.org/docs/15/libpq-pgservice.html), or `postgresql://user@host:port/database` with
/// host, hostaddr, sslrootcert, sslcert and sslkey as parameters. Empty: what the variables of
/// libpq say (PGSERVICE, PGHOST, PGDATABASE …). AddressUnusable where it is none, where it has a
/// password, or asks for more. Pure.
TeamResult<TeamAddress> teamAddressOf(const QString &text);
/// The same name as of its address alone: it is the same database.
TeamResult<TeamAddress> teamAddressOf(const TeamPlace &place);

} // namespace vaultlock::team
