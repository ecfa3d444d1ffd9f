// SPDX-License-Identifier: GPL-3.0-or-later

// One time, written in every way, read by everybody who gives credentials, in every zone.
#include "aws/login/logintoken.h"
#include "aws/metadata/metadatareply.h"
#include "aws/process/processcredentials.h"
#include "aws/reply/readmoment.h"
#include "aws/sso/ssotoken.h"
#include "aws/sts/stsreply.h"
#include "core/utctime.h"
#include "support/awaited.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

/// Half past noon of a day on which New York is 4 hours behind and Tokyo 9 ahead.
const QDateTime theMoment = utcTime({2026, 7, 4}, {12, 30});

class Zone
{
public:
    explicit Zone(const QByteArray &name)
        : m_former(qgetenv("TZ"))
    {
        set(name);
    }
    ~Zone() { set(m_former); }
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

private:
    static void set(const QByteArray &name)
    {
        if (name.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", name);
        tzset();
    }

    QByteArray m_former;
};

QString written(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(text);
    file.close();
    return path;
}

std::optional<QDateTime> expiryOf(const Result<SharedCredentials> &credentials)
{
    return credentials ? (*credentials)->expiry : std::nullopt;
}

std::optional<QDateTime> byProcess(const QString &text, const QTemporaryDir &folder)
{
    const QString output =
        written(folder.filePath(QStringLiteral("output")),
                QStringLiteral(R"({"Version":1,"AccessKeyId":"AKIA","SecretAccessKey":"s",)"
                               R"("Expiration":"%1"})")
                    .arg(text)
                    .toUtf8());
    ProcessCredentials provider(QStringLiteral("cat \"%1\"").arg(output));
    return expiryOf(awaited(provider.credentials()));
}

std::optional<QDateTime> byMetadata(const QString &text)
{
    return expiryOf(readMetadataCredentials(
        QStringLiteral(R"({"AccessKeyId":"A","SecretAccessKey":"s","Token":"t","Expiration":"%1"})")
            .arg(text)
            .toUtf8(),
        QStringLiteral("container")));
}

std::optional<QDateTime> bySts(const QString &text)
{
    return expiryOf(readAssumedRole(
        QStringLiteral("<R><AccessKeyId>A</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
                       "<SessionToken>t</SessionToken><Expiration>%1</Expiration></R>")
            .arg(text)
            .toUtf8(),
        QStringLiteral("role")));
}

bool isSsoTokenGood(const QString &text, const QDateTime &now)
{
    const SsoTokenService service({}, *Endpoint::fromUrl(QStringLiteral("https://oidc.example")));
    const auto end = service.expiry({{QStringLiteral("accessToken"), QStringLiteral("t")},
                                     {QStringLiteral("expiresAt"), text}});
    return end && *end > now;
}

std::optional<QDateTime> byLogin(const QString &text)
{
    const QJsonObject keys{{QStringLiteral("accessKeyId"), QStringLiteral("A")},
                           {QStringLiteral("secretAccessKey"), QStringLiteral("s")},
                           {QStringLiteral("sessionToken"), QStringLiteral("t")},
                           {QStringLiteral("expiresAt"), text}};
    return expiryOf(loginKeys({{QStringLiteral("accessToken"), keys}}, {}));
}

} // namespace

class TimesOfCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void areTheSameForEverybodyInEveryZone_data();
    void areTheSameForEverybodyInEveryZone();
    void keepTheMillisecond();
    void areRefusedByEverybodyInEveryZone_data();
    void areRefusedByEverybodyInEveryZone();
};

void TimesOfCredentialsTest::areTheSameForEverybodyInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    const char *const spellings[] = {
        "2026-07-04T12:30:00Z",      "2026-07-04T12:30:00z",
        "2026-07-04T12:30:00UTC",    "2026-07-04T12:30:00 GMT",
        "2026-07-04T12:30:00",       "2026-07-04 12:30:00",
        "2026-07-04T12:30",          "2026-07-04T12:30:00+00:00",
        "2026-07-04T12:30:00-0000",  "2026-07-04T12:30:00.000000",
        "2026-07-04T12:30:00.0Z",    "2026-07-04T08:30:00-04:00",
        "2026-07-04T21:30:00+0900",  "2026-07-04T14:30:00 +02",
        "20260704T123000Z",          "2026-07-04T12:30:00.0000001Z",
        "2026-07-05T00:30:00+12:00", "2026-07-04T18:15:00+05:45",
    };
    for (const char *zone : {"America/New_York", "Asia/Tokyo", "UTC"}) {
        for (const char *text : spellings)
            QTest::addRow("%s in %s", text, zone) << QByteArray(zone) << QString::fromLatin1(text);
    }
}

void TimesOfCredentialsTest::areTheSameForEverybodyInEveryZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    const Zone here(zone);
    const int hours = zone == "Asia/Tokyo" ? 9 : zone == "UTC" ? 0 : -4;
    QCOMPARE(theMoment.toLocalTime().offsetFromUtc(), hours * 3'600); // the zone is in force
    const QTemporaryDir folder;
    const std::optional<QDateTime> expected(theMoment);
    QCOMPARE(readMoment(text), expected);
    QCOMPARE(byProcess(text, folder), expected);
    QCOMPARE(byMetadata(text), expected);
    QCOMPARE(bySts(text), expected);
    QCOMPARE(byLogin(text), expected);
    QVERIFY(isSsoTokenGood(text, theMoment.addSecs(-1)));
    QVERIFY(!isSsoTokenGood(text, theMoment));
}

void TimesOfCredentialsTest::keepTheMillisecond()
{
    for (const char *text : {"2026-07-04T12:30:00.25", "2026-07-04T12:30:00.250999Z"})
        QCOMPARE(readMoment(QLatin1String(text)), std::optional(theMoment.addMSecs(250)));
    QCOMPARE(readMoment(QStringLiteral("2026-07-04")),
             std::optional(utcTime({2026, 7, 4}, {0, 0})));
}

void TimesOfCredentialsTest::areRefusedByEverybodyInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    const char *const spellings[] = {
        "soon",
        "2026-02-30T12:30:00Z",
        "2026-07-04T24:30:00Z",
        "2026-07-04T12:60:00Z",
        "2026-07-04T12:30:00 EST",
        "2026-07-04T12:30:00+99:00",
        "2026-07-04T12:30:00Z and more",
        "04.07.2026 12:30",
        "1783168200",
        "2026-0704T12:30:00Z",
    };
    for (const char *zone : {"America/New_York", "Asia/Tokyo", "UTC"}) {
        for (const char *text : spellings)
            QTest::addRow("%s in %s", text, zone) << QByteArray(zone) << QString::fromLatin1(text);
    }
}

void TimesOfCredentialsTest::areRefusedByEverybodyInEveryZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    const Zone here(zone);
    const QTemporaryDir folder;
    QCOMPARE(readMoment(text), std::nullopt);
    QCOMPARE(byProcess(text, folder), std::nullopt);
    QCOMPARE(byMetadata(text), std::nullopt);
    QCOMPARE(bySts(text), std::nullopt);
    QCOMPARE(byLogin(text), std::nullopt);
    QVERIFY(!isSsoTokenGood(text, theMoment.addYears(-10)));
}

QTEST_GUILESS_MAIN(TimesOfCredentialsTest)
#include "tst_timesofcredentials.moc"
