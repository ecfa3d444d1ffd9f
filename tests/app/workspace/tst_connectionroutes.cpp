// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionmemory.h"
#include "workspace/connectionroutes.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using workspace::ConnectionChoice;
using workspace::ConnectionRoutes;

namespace {

const LockOrigin origin = *LockOrigin::fromKey(QStringLiteral("service:aws|111111111111"));
const LockOrigin other = *LockOrigin::fromKey(QStringLiteral("service:aws|222222222222"));

Region regionOf(const char *code)
{
    return *Region::fromString(QString::fromLatin1(code));
}

} // namespace

class ConnectionRoutesTest : public QObject
{
    Q_OBJECT

private slots:
    void remembersWhatLedToEachServiceAndRegion();
    void forgetsAtTheEndWithoutSettings();
    void leavesTheChoiceOfTheNextStartAlone();
};

void ConnectionRoutesTest::remembersWhatLedToEachServiceAndRegion()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    const ConnectionChoice choice{ConnectionChoice::Kind::Profile, QStringLiteral("us-west-2"),
                                  QStringLiteral("https://vpce-1.example.com"),
                                  QStringLiteral("prod/a b")};
    {
        QSettings settings(file, QSettings::IniFormat);
        ConnectionRoutes routes(&settings);
        routes.keep(origin, regionOf("us-west-2"), choice);
    }
    QSettings settings(file, QSettings::IniFormat);
    ConnectionRoutes routes(&settings);
    QVERIFY(routes.to(origin, regionOf("us-west-2")) == choice);
    QVERIFY(!routes.to(origin, regionOf("us-east-1")));
    QVERIFY(!routes.to(other, regionOf("us-west-2")));
    ConnectionChoice without = choice;
    without.endpointUrl.clear();
    routes.keep(origin, regionOf("us-west-2"), without);
    QVERIFY(routes.to(origin, regionOf("us-west-2")) == without);
}

void ConnectionRoutesTest::forgetsAtTheEndWithoutSettings()
{
    ConnectionRoutes routes;
    const ConnectionChoice choice{ConnectionChoice::Kind::Environment, {}, {}};
    routes.keep(origin, regionOf("us-west-2"), choice);
    QVERIFY(routes.to(origin, regionOf("us-west-2")) == choice);
    QVERIFY(!ConnectionRoutes().to(origin, regionOf("us-west-2")));
}

void ConnectionRoutesTest::leavesTheChoiceOfTheNextStartAlone()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    workspace::ConnectionMemory memory(settings);
    memory.keepChoice({ConnectionChoice::Kind::Profile, QStringLiteral("us-west-2"),
                       QStringLiteral("https://for-this-start.example.com"),
                       QStringLiteral("prod")});
    ConnectionRoutes(&settings).keep(origin, regionOf("us-west-2"), {});
    QVERIFY(memory.lastChoice() == (ConnectionChoice{ConnectionChoice::Kind::Profile,
                                                     QStringLiteral("us-west-2"),
                                                     {},
                                                     QStringLiteral("prod")}));
}

QTEST_GUILESS_MAIN(ConnectionRoutesTest)
#include "tst_connectionroutes.moc"
