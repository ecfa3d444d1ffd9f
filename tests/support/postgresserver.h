// SPDX-License-Identifier: GPL-3.0-or-later

// A PostgreSQL of the test's own, by packaging/try-postgresql.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace vaultlock::tests {

/// Starts with it, with the team's schema, and is gone with it. While it lives, this process finds
/// the roles' password in PGPASSFILE.
class PostgresServer
{
public:
    /// sources: the repository.
    explicit PostgresServer(const QString &sources);
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// False: log() has why.
    bool isThere() const { return m_isThere; }
    const QByteArray &log() const { return m_log; }
    quint16 port() const { return m_port; }
    QString socketFolder() const { return m_folder + QStringLiteral("/socket"); }

    /// May log in; is granted those.
    bool addRole(const QString &name, const QString &granted);
    /// As libpq takes it, over TLS. port: of somebody before it; 0: its own.
    QString uri(const QString &role, quint16 port = 0) const;
    /// By psql, as the superuser unless told otherwise: one line a row, columns by `|`, and what
    /// was refused.
    QByteArray sql(const QString &statements, const QString &role = QStringLiteral("postgres"));
    /// packaging/postgresql/apply, once more; or that of another folder.
    QByteArray applySchema(const QString &folder = {});

    bool start() { return control(QStringLiteral("start")); }
    bool stop() { return control(QStringLiteral("stop")); }
    /// As by a power failure: nobody ends anything.
    bool kill() { return control(QStringLiteral("kill")); }

private:
    bool control(const QString &what);
    QByteArray run(const QString &program, const QStringList &arguments,
                   const QString &role = QStringLiteral("postgres"));

    const QString m_sources;
    QTemporaryDir m_secrets;
    QProcess m_process;
    QString m_folder;
    QString m_authority;
    quint16 m_port = 0;
    bool m_isThere = false;
    QByteArray m_log;
};

} // namespace vaultlock::tests
