// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamdatabase.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>
#include <fcntl.h>
#include <locale.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace vaultlock::team {

namespace {

using Kind = TeamError::Kind;

/// What libpq says comes in English, whatever the desktop speaks: it is read (teamcheck.h).
class EnglishMessages
{
public:
    EnglishMessages()
        : m_english(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(LC_GLOBAL_LOCALE)))
        , m_before(m_english ? ::uselocale(m_english) : nullptr)
    {
    }
    ~EnglishMessages()
    {
        if (!m_english)
            return;
        ::uselocale(m_before);
        ::freelocale(m_english);
    }
    EnglishMessages(const EnglishMessages &) = delete;
    EnglishMessages &operator=(const EnglishMessages &) = delete;

private:
    locale_t m_english;
    locale_t m_before;
};

/// PQsocket() of the libpq that Qt's driver has loaded (its soname is libpq.so.5): we link none, so
/// that a program without a team needs none.
QFunctionPointer socketAsker()
{
    static const QFunctionPointer asker = QLibrary::resolve(QStringLiteral("pq"), 5, "PQsocket");
    return asker;
}

/// -1: there is none (yet, or any more). Nothing: the driver does not say.
std::optional<int> socketOf(const QSqlDriver &driver)
{
    // A PGconn * (doc.qt.io/qt-6/qsqldriver.html#handle), which is a pg_conn *: Qt 6.4.2 calls it
    // so.
    const QVariant handle = driver.handle();
    const QByteArray type(handle.typeName());
    if (type != "PGconn*" && type != "pg_conn*")
        return std::nullopt;
    const void *connection = *static_cast<void *const *>(handle.constData());
    if (!connection)
        return -1;
    return reinterpret_cast<int (*)(const void *)>(socketAsker())(connection);
}

/// What the SQLSTATE tells (postgresql.org/docs/15/errcodes-appendix.html; those of our own are in
/// packaging/postgresql/README.md).
Kind kindOf(const QString &state)
{
    static const QMap<QString, Kind> known{
        {QStringLiteral("42501"), Kind::NoRight},
        {QStringLiteral("42P01"), Kind::NotSetUp},     // no such table
        {QStringLiteral("3F000"), Kind::NotSetUp},     // no such schema
        {QStringLiteral("57014"), Kind::TimedOut},     // statement_timeout
        {QStringLiteral("55P03"), Kind::TimedOut},     // lock_timeout
        {QStringLiteral("23505"), Kind::NotFollowing}, // the key is there already
        {QStringLiteral("VLT01"), Kind::NotFollowing},
        {QStringLiteral("VLT02"), Kind::WriterOfAnother},
        {QStringLiteral("VLT03"), Kind::LineRefused},
    };
    // Without a SQLSTATE nobody has answered. 08: of the connection; 57P: the server ends.
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) ||
        state.startsWith(QLatin1String("57P")))
        return Kind::ConnectionLost;
    return known.value(state, Kind::DatabaseFailed);
}

/// libpq tries each address of a host and has a line for each, with hints below it: the last that
/// it tried is the one that went furthest.
QString reasonIn(const QString &said)
{
    const QStringList lines = said.split(u'\n');
    const auto isOfAnAddress = [](const QString &line) {
        return line.startsWith(QLatin1String("connection to server"));
    };
    const auto last = std::find_if(lines.rbegin(), lines.rend(), isOfAnAddress);
    return (last == lines.rend() ? lines.value(0) : *last).trimmed();
}

TeamError errorOf(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const QString said = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return {kindOf(state), state, said.section(u'\n', 0, 0).trimmed()};
}

} // namespace

TeamDatabase::TeamDatabase(const TeamTimes &times, SilenceLimit &limit)
    : m_times(times)
    , m_limit(limit)
    , m_name(QStringLiteral("vaultlock-team-") + QUuid::createUuid().toString())
{
}

TeamDatabase::~TeamDatabase()
{
    if (m_database) {
        m_database->close();
        m_database.reset();
        QSqlDatabase::removeDatabase(m_name);
    }
    if (m_socket >= 0)
        ::close(m_socket);
}

TeamResult<std::unique_ptr<TeamDatabase>>
TeamDatabase::open(const TeamAddress &address, const TeamTimes &times, SilenceLimit &limit)
{
    std::unique_ptr<TeamDatabase> database(new TeamDatabase(times, limit));
    return database->connect(address).map([&database] { return std::move(database); });
}

TeamResult<void> TeamDatabase::connect(const TeamAddress &address)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")) || !socketAsker())
        return teamFailure(Kind::DriverMissing);
    m_database =
        std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name));
    // What stands last counts: neither an address nor a service's file can turn the verification
    // off. GSSAPI's encryption would be taken instead of TLS where there is a ticket.
    m_database->setConnectOptions(
        address.connection +
        QStringLiteral("sslmode=verify-full gssencmode=disable connect_timeout=%1 "
                       "tcp_user_timeout=%2 keepalives=1 keepalives_idle=10 keepalives_interval=5 "
                       "keepalives_count=3 application_name=vaultlock client_encoding=UTF8")
            .arg(m_times.connect.count())
            .arg(m_times.silence.count()));
    const auto opened = guarded([this, &address]() -> TeamResult<void> {
        const EnglishMessages english;
        // The driver and libpq take the password; Qt's own copies of it end here.
        QString password;
        if (address.password)
            password = QString::fromUtf8(address.password->view().data(),
                                         static_cast<qsizetype>(address.password->view().size()));
        const bool isOpen = m_database->open(QString(), password);
        password.fill(QChar(0));
        if (!isOpen)
            return teamFailure(Kind::NotConnected,
                               reasonIn(m_database->lastError().databaseText()));
        const auto socket = socketOf(*m_database->driver());
        if (!socket) // nobody could end a silence
            return teamFailure(Kind::DriverMissing, QStringLiteral("the socket is not told"));
        m_socket = ::fcntl(*socket, F_DUPFD_CLOEXEC, 0);
        if (m_socket < 0) // lost meanwhile; the driver calls it open all the same
            return teamFailure(Kind::ConnectionLost);
        return {};
    });
    if (!opened)
        return opened;
    return execute(QStringLiteral("SET statement_timeout=%1; SET lock_timeout=%1; "
                                  "SET idle_in_transaction_session_timeout=%2; "
                                  "SET client_min_messages=error; SET search_path=pg_catalog; "
                                  "SET TIME ZONE 'UTC'")
                       .arg(m_times.statement.count())
                       .arg(4 * m_times.silence.count()));
}

/// In another thread. Our own descriptor is of the same connection whatever libpq does with its.
/// Until it is connected only the driver knows the socket. It tells it, seconds after it was
/// made, as far as it has one.
void TeamDatabase::cut() const
{
    const int own = m_socket;
    const int socket = own >= 0 ? own : socketOf(*m_database->driver()).value_or(-1);
    if (socket >= 0)
        ::shutdown(socket, SHUT_RDWR);
}

TeamResult<void> TeamDatabase::guarded(const std::function<TeamResult<void>()> &act)
{
    const SilenceLimit::Wait wait(m_limit, m_times.silence, [this] { cut(); });
    auto done = act();
    // The driver takes some losses for a success; the connection is gone all the same.
    if (wait.isCut())
        return teamFailure({Kind::TimedOut, {}, done ? QString() : done.error().detail});
    return done;
}

TeamResult<std::vector<Row>> TeamDatabase::rows(const QString &statement,
                                                const QVariantList &values)
{
    std::vector<Row> rows;
    // The query ends within: that asks the server, too.
    return guarded([&]() -> TeamResult<void> {
               QSqlQuery query(*m_database);
               bool isDone = query.prepare(statement);
               for (const QVariant &value : values)
                   query.addBindValue(value);
               isDone = isDone && query.exec();
               if (!isDone)
                   return teamFailure(errorOf(query.lastError()));
               const int columns = query.record().count();
               while (query.next()) {
                   Row row;
                   for (int i = 0; i < columns; ++i)
                       row.append(query.value(i));
                   rows.push_back(std::move(row));
               }
               return {};
           })
        .map([&rows] { return std::move(rows); });
}

TeamResult<void> TeamDatabase::execute(const QString &statement)
{
    return guarded([&]() -> TeamResult<void> {
        QSqlQuery query(*m_database);
        if (!query.exec(statement))
            return teamFailure(errorOf(query.lastError()));
        return {};
    });
}

TeamResult<void> TeamDatabase::readAtOnce(const std::function<TeamResult<void>()> &read)
{
    auto done =
        execute(QStringLiteral("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    if (done)
        done = read();
    const auto ended = execute(QStringLiteral("ROLLBACK"));
    return done ? ended : done;
}

TeamResult<void> TeamDatabase::listen(const QString &channel, QObject *guard,
                                      std::function<void()> heard)
{
    QObject::connect(m_database->driver(), &QSqlDriver::notification, guard,
                     [channel, heard = std::move(heard)](const QString &name) {
                         if (name == channel)
                             heard();
                     });
    return guarded([&]() -> TeamResult<void> {
        if (!m_database->driver()->subscribeToNotification(channel))
            return teamFailure(errorOf(m_database->driver()->lastError()));
        return {};
    });
}

bool TeamDatabase::isOpen() const
{
    return m_database->isOpen();
}

} // namespace vaultlock::team
