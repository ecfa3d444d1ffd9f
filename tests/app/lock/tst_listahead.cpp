// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/namekeys.h"
#include "surveyrig.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace vaultlock;
using namespace vaultlock::tests;
using lock::NameKeys;
using lock::VaultSurvey;

class ListAheadTest : public QObject
{
    Q_OBJECT

private slots:
    void readsALongListFromSeveralPlaces_data();
    void readsALongListFromSeveralPlaces();
    void readsTheListOfTheSandbox();
    void asksNothingMoreOfAShortList();
    void believesNoPageThatIsNotTheList_data();
    void believesNoPageThatIsNotTheList();
    void goesOnWithAServiceThatKnowsItsOwnMarkersOnly();
    void asksForNoMoreWhenItIsThrottled();
    void halvesNumbersLikeNumbers();
    void staysStrictlyBetween();
};

namespace {

/// What a list of the test is: set before its server is asked.
QByteArrayList vaultNames;

QByteArray pageBehind(const QByteArrayList &names, const QByteArray &marker)
{
    constexpr qsizetype most = 10;
    const auto first = std::upper_bound(names.begin(), names.end(), marker) - names.begin();
    QByteArrayList vaults;
    for (const QByteArray &vault : names.mid(first, most))
        vaults << R"({"VaultARN":"arn:aws:glacier:us-west-2:999999999999:vaults/)" + vault +
                      R"(","VaultName":")" + vault +
                      R"(","CreationDate":"2012-02-20T17:01:45.198Z","LastInventoryDate":null,)"
                      R"("NumberOfArchives":null,"SizeInBytes":null})";
    const bool isLast = first + most >= names.size();
    const QByteArray next =
        isLast ? QByteArray("null")
               : "\"arn:aws:glacier:us-west-2:999999999999:vaults/" + names[first + most - 1] + '"';
    return serviceReply(200,
                        R"({"Marker":)" + next + R"(,"VaultList":[)" + vaults.join(',') + "]}");
}

/// The name in the request's marker; nothing where it asks for the beginning.
QByteArray markerOf(const QByteArray &request)
{
    const qsizetype at = request.indexOf("marker=");
    const QByteArray target = request.mid(at + 7).split(' ').constFirst().split('&').constFirst();
    return at < 0 ? QByteArray() : QByteArray::fromPercentEncoding(target).split('/').constLast();
}

QByteArray listed(const QByteArray &request)
{
    return request.contains("/lock-policy") ? noLock : pageBehind(vaultNames, markerOf(request));
}

/// Behind a marker that is no vault's there is one vault less.
QByteArray lying(const QByteArray &request)
{
    const QByteArray marker = markerOf(request);
    if (request.contains("/lock-policy") || marker.isEmpty() || vaultNames.contains(marker))
        return listed(request);
    QByteArrayList names = vaultNames;
    const auto first = std::upper_bound(names.begin(), names.end(), marker) - names.begin();
    if (first + 3 < names.size())
        names.removeAt(first + 3);
    return pageBehind(names, marker);
}

/// The page is the list's, and its marker leads past ten vaults.
QByteArray misleading(const QByteArray &request)
{
    const QByteArray marker = markerOf(request);
    const QByteArray honest = listed(request);
    if (request.contains("/lock-policy") || marker.isEmpty() || vaultNames.contains(marker))
        return honest;
    const auto first =
        std::upper_bound(vaultNames.begin(), vaultNames.end(), marker) - vaultNames.begin();
    if (first + 20 >= vaultNames.size())
        return honest;
    const QByteArray body = honest.mid(honest.indexOf("\r\n\r\n") + 4);
    return serviceReply(200, QByteArray(body).replace(
                                 R"({"Marker":"arn:aws:glacier:us-west-2:999999999999:vaults/)" +
                                     vaultNames[first + 9],
                                 R"({"Marker":"arn:aws:glacier:us-west-2:999999999999:vaults/)" +
                                     vaultNames[first + 19]));
}

QByteArray strict(const QByteArray &request)
{
    const QByteArray marker = markerOf(request);
    if (request.contains("/lock-policy") || marker.isEmpty() || vaultNames.contains(marker))
        return listed(request);
    return serviceReply(400, R"({"code":"InvalidParameterValueException","message":"Marker.",)"
                             R"("type":"Client"})");
}

QByteArray throttlingAhead(const QByteArray &request)
{
    const QByteArray marker = markerOf(request);
    if (request.contains("/lock-policy") || marker.isEmpty() || vaultNames.contains(marker))
        return listed(request);
    return throttling;
}

QByteArrayList numbered(int count, const char *before = "records-", int width = 5)
{
    QByteArrayList names;
    for (int i = 0; i < count; ++i)
        names << before + QByteArray::number(i).rightJustified(width, '0');
    return names;
}

QByteArrayList ofAllSorts()
{
    QByteArrayList names = numbered(95, "app.logs_", 4) + numbered(70, "backups-", 3);
    QRandomGenerator random(7);
    for (int i = 0; i < 150; ++i)
        names << QByteArray::number(random.generate64(), 16).rightJustified(16, '0');
    for (int i = 0; i < 40; ++i)
        names << QByteArray("Vault") + static_cast<char>('A' + i % 26) + QByteArray::number(i);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

struct Survey
{
    explicit Survey(QByteArray (*answer)(const QByteArray &))
        : rig({[answer] {
            Script script;
            script.replyTo = answer;
            return script;
        }()})
        , survey(*rig.client, rig.clock)
    {
        QObject::connect(&survey, &VaultSurvey::rowsReset, &survey, [this] { ++blocks; });
        isRead = refreshes(survey);
    }
    QByteArrayList names() const
    {
        QByteArrayList found;
        for (const VaultSurvey::Row &row : survey.rows())
            found << row.vault.arn.name().toString().toLatin1();
        return found;
    }
    qsizetype lists() const
    {
        qsizetype count = 0;
        for (const SeenRequest &request : rig.server.seen().requests)
            count += request.target.contains("/lock-policy") ? 0 : 1;
        return count;
    }
    GlacierRig rig;
    VaultSurvey survey;
    int blocks = 0; ///< of vaults, one behind the other
    bool isRead = false;
};

} // namespace

void ListAheadTest::readsALongListFromSeveralPlaces_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::newRow("numbers") << numbered(300);
    QTest::newRow("all sorts") << ofAllSorts();
    QTest::newRow("numbers without zeroes") << [] {
        QByteArrayList names = numbered(333, "v", 0);
        std::sort(names.begin(), names.end());
        return names;
    }();
    QTest::newRow("one more than a page") << numbered(41);
}

void ListAheadTest::readsALongListFromSeveralPlaces()
{
    QFETCH(QByteArrayList, names);
    vaultNames = names;
    const Survey read(listed);
    QVERIFY(read.isRead && !read.survey.listError());
    QCOMPARE(read.names(), names);
    if (names.size() < 100)
        return;
    // Fewer round trips, and not many more requests.
    QVERIFY2(read.blocks < names.size() / 10 * 4 / 5, qPrintable(QString::number(read.blocks)));
    QVERIFY2(read.lists() < names.size() / 10 + 60, qPrintable(QString::number(read.lists())));
}

void ListAheadTest::readsTheListOfTheSandbox()
{
    sandbox::Options options;
    options.vaults = 300;
    SandboxRig service(options);
    const auto serially = awaited(service.client->listVaults());
    QVERIFY(serially && serially->size() == 300);
    VaultSurvey survey(*service.client, service.clock);
    QVERIFY(refreshes(survey));
    QCOMPARE(survey.rows().size(), serially->size());
    for (std::size_t at = 0; at < serially->size(); ++at)
        QCOMPARE(survey.rows()[at].vault.arn, (*serially)[at].arn);
}

void ListAheadTest::asksNothingMoreOfAShortList()
{
    vaultNames = numbered(30);
    const Survey read(listed);
    QCOMPARE(read.names(), vaultNames);
    QCOMPARE(read.lists(), 3);
}

void ListAheadTest::believesNoPageThatIsNotTheList_data()
{
    QTest::addColumn<bool>("isPageWrong");
    QTest::newRow("a vault less") << true;
    QTest::newRow("a marker that leads too far") << false;
}

void ListAheadTest::believesNoPageThatIsNotTheList()
{
    QFETCH(bool, isPageWrong);
    vaultNames = numbered(400);
    const Survey read(isPageWrong ? lying : misleading);
    QVERIFY(read.isRead && !read.survey.listError());
    QCOMPARE(read.names(), vaultNames);
}

void ListAheadTest::goesOnWithAServiceThatKnowsItsOwnMarkersOnly()
{
    vaultNames = numbered(200);
    const Survey read(strict);
    QVERIFY(read.isRead && !read.survey.listError());
    QCOMPARE(read.names(), vaultNames);
    QVERIFY(read.lists() <= 20 + 6);
}

void ListAheadTest::asksForNoMoreWhenItIsThrottled()
{
    vaultNames = numbered(200);
    const Survey read(throttlingAhead);
    QVERIFY(read.isRead && !read.survey.listError());
    QCOMPARE(read.names(), vaultNames);
    // Three attempts of each that was under way.
    QVERIFY(read.lists() <= 20 + 6 * 3);
}

void ListAheadTest::halvesNumbersLikeNumbers()
{
    NameKeys keys;
    for (const QByteArray &name : numbered(30))
        keys.learn(QString::fromLatin1(name));
    const QStringList beyond = keys.beyond(QStringLiteral("records-00029"), 4);
    QCOMPARE(beyond, (QStringList{QStringLiteral("records-0003"), QStringLiteral("records-001"),
                                  QStringLiteral("records-01"), QStringLiteral("records-1")}));
    const auto half = keys.between(QStringLiteral("records-00029"), QStringLiteral("records-02"));
    QVERIFY2(half && half->startsWith(QLatin1String("records-0")),
             qPrintable(half.value_or(QString())));
    QVERIFY(*half > QLatin1String("records-005") && *half < QLatin1String("records-015"));
    QVERIFY(keys.distance(QStringLiteral("records-00029"), QStringLiteral("records-02")) >
            keys.distance(QStringLiteral("records-00029"), QStringLiteral("records-01")));
}

void ListAheadTest::staysStrictlyBetween()
{
    const QByteArray signs = "-.09AZ_az";
    QRandomGenerator random(11);
    const auto anyName = [&] {
        QString name;
        for (int size = random.bounded(1, 12); size > 0; --size)
            name += QLatin1Char(signs[random.bounded(signs.size())]);
        return name;
    };
    NameKeys keys;
    int found = 0;
    for (int i = 0; i < 2'000; ++i) {
        QString low = anyName();
        QString high = anyName();
        keys.learn(low);
        if (low > high)
            std::swap(low, high);
        if (const auto key = keys.between(low, high)) {
            ++found;
            QVERIFY2(low < *key && *key < high, qPrintable(low + u' ' + *key + u' ' + high));
        }
        for (const QString &beyond : keys.beyond(low, 20))
            QVERIFY(beyond > low);
    }
    QVERIFY(found > 1'500);
}

QTEST_GUILESS_MAIN(ListAheadTest)
#include "tst_listahead.moc"
