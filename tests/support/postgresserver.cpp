// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postgresserver.h"

#include <QFile>

namespace vaultlock::tests {

namespace {

constexpr int longEnough = 120'000;
constexpr char rolePassword[] = "correct horse battery staple";

} // namespace

PostgresServer::PostgresServer(const QString &sources)
    : m_sources(sources)
{
    // It lasts for as long as its command reads: until this process ends, however that ends.
    m_process.start(sources + QStringLiteral("/packaging/try-postgresql"),
                    {QStringLiteral("bash"), QStringLiteral("-c"),
                     QStringLiteral("env | grep -E '^(PG|TRY_)'; echo READY; read -r")});
    while (!m_log.contains("READY\n") && m_process.waitForReadyRead(longEnough))
        m_log += m_process.readAllStandardOutput();
    QByteArray password;
    for (const QByteArray &line : m_log.split('\n')) {
        const QString value = QString::fromLocal8Bit(line.mid(line.indexOf('=') + 1));
        if (line.startsWith("PGPORT="))
            m_port = value.toUShort();
        else if (line.startsWith("PGSSLROOTCERT="))
            m_authority = value;
        else if (line.startsWith("TRY_POSTGRESQL="))
            m_folder = value;
    }
    QFile theirs(m_folder + QStringLiteral("/passfile"));
    if (theirs.open(QIODevice::ReadOnly))
        password = theirs.readAll().trimmed().split(':').constLast();
    QFile ours(m_secrets.filePath(QStringLiteral("passfile")));
    if (ours.open(QIODevice::WriteOnly) &&
        ours.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        ours.write("*:*:*:postgres:" + password + "\n*:*:*:*:" + rolePassword + '\n');
    ours.close();
    qputenv("PGPASSFILE", ours.fileName().toLocal8Bit());
    m_log += m_process.readAllStandardError() + applySchema();
    m_isThere = m_log.contains("The team's journal has version");
}

PostgresServer::~PostgresServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(longEnough);
    qunsetenv("PGPASSFILE");
}

bool PostgresServer::addRole(const QString &name, const QString &granted)
{
    return sql(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'; GRANT %3 TO %1")
                   .arg(name, QLatin1String(rolePassword), granted))
        .isEmpty();
}

QString PostgresServer::uri(const QString &role, quint16 port) const
{
    return QStringLiteral("postgresql://%1@localhost:%2/postgres?sslrootcert=%3")
        .arg(role)
        .arg(port == 0 ? m_port : port)
        .arg(m_authority);
}

QByteArray PostgresServer::run(const QString &program, const QStringList &arguments,
                               const QString &role)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGHOST"), QStringLiteral("localhost"));
    environment.insert(QStringLiteral("PGPORT"), QString::number(m_port));
    environment.insert(QStringLiteral("PGDATABASE"), QStringLiteral("postgres"));
    environment.insert(QStringLiteral("PGUSER"), role);
    environment.insert(QStringLiteral("PGSSLROOTCERT"), m_authority);
    environment.insert(QStringLiteral("PGSSLMODE"), QStringLiteral("verify-full"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(longEnough);
    return process.readAll();
}

QByteArray PostgresServer::sql(const QString &statements, const QString &role)
{
    return run(QStringLiteral("psql"),
               {QStringLiteral("--no-psqlrc"), QStringLiteral("-qAt"), QStringLiteral("-v"),
                QStringLiteral("VERBOSITY=sqlstate"), QStringLiteral("-c"), statements},
               role);
}

QByteArray PostgresServer::applySchema(const QString &folder)
{
    const QString own = m_sources + QStringLiteral("/packaging/postgresql");
    return run((folder.isEmpty() ? own : folder) + QStringLiteral("/apply"), {});
}

bool PostgresServer::control(const QString &what)
{
    QProcess process;
    process.start(m_folder + QStringLiteral("/control"), {what});
    return process.waitForFinished(longEnough) && process.exitCode() == 0;
}

} // namespace vaultlock::tests
