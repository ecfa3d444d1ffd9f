#include "ui/connection/connectionbar.h"
#include "ui/support/accessibletree.h"
#include "ui/support/workspacebench.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace vaultlock;
using tests::WorkspaceBench;
using ui::Workspace;

class ConnectionBarTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSandboxOrLive();
    void tellsAssistiveToolsNameAndValueOfEachControl();
    void refusesARegionThatCannotBe();
    void connectsAgainForAnotherRegion();
    void saysWhoWeAre();
    void showsTheWholeIdentityInANarrowWindow();

private:
    struct Bar
    {
        explicit Bar(const QProcessEnvironment &environment = {})
            : bench(environment)
        {
            bar.show();
        }
        QComboBox *chooser(const char *name)
        {
            return bar.findChild<QComboBox *>(QString::fromLatin1(name));
        }
        QString value(const char *name)
        {
            if (auto *text = bar.findChild<QPlainTextEdit *>(QString::fromLatin1(name)))
                return text->toPlainText();
            return bar.findChild<QLineEdit *>(QString::fromLatin1(name))->text();
        }
        void chooseEnvironment()
        {
            QComboBox *connection = chooser("connection");
            connection->setCurrentIndex(1);
            emit connection->activated(1);
        }
        void typeRegion(const QString &region)
        {
            chooser("region")->setEditText(region);
            QTest::keyClick(chooser("region")->lineEdit(), Qt::Key_Return);
        }

        WorkspaceBench bench;
        QAction refresh{QStringLiteral("Refresh")};
        ui::ConnectionBar bar{bench.workspace, &refresh};
    };

    // Nobody listens there: nothing but the connection's being is needed.
    static QProcessEnvironment deadEnd()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIAEXAMPLE"));
        environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
        environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
        environment.insert(QStringLiteral("AWS_ENDPOINT_URL"),
                           QStringLiteral("http://127.0.0.1:9"));
        return environment;
    }
};

void ConnectionBarTest::saysSandboxOrLive()
{
    Bar bar(deadEnd());
    QVERIFY(bar.bench.connectToSandbox());
    QCOMPARE(bar.value("mode"), QStringLiteral("SANDBOX"));
    QVERIFY(!bar.chooser("region")->isEnabled());
    bar.chooseEnvironment();
    QCOMPARE(bar.value("mode"), QStringLiteral("LIVE"));
    QCOMPARE(bar.chooser("region")->currentText(), QStringLiteral("eu-west-1"));
    QVERIFY(bar.chooser("region")->isEnabled());
}

void ConnectionBarTest::tellsAssistiveToolsNameAndValueOfEachControl()
{
    Bar bar;
    QVERIFY(bar.bench.connectToSandbox());
    const auto value = [&bar](const char *name, QAccessible::Role role) {
        return tests::accessibleText(
            tests::findAccessible(bar.bar, QString::fromLatin1(name), role));
    };
    QCOMPARE(value("Connection", QAccessible::ComboBox), QStringLiteral("Sandbox"));
    QCOMPARE(value("Region", QAccessible::ComboBox), QStringLiteral("us-west-2"));
    QCOMPARE(value("Mode", QAccessible::EditableText), QStringLiteral("SANDBOX"));
    QVERIFY(value("Identity", QAccessible::EditableText).contains(QStringLiteral("999999999999")));
    QAccessibleInterface *refresh =
        tests::findAccessible(bar.bar, QStringLiteral("Refresh"), QAccessible::Button);
    QVERIFY(refresh);
    QSignalSpy asked(&bar.refresh, &QAction::triggered);
    refresh->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(asked.count(), 1);
}

void ConnectionBarTest::refusesARegionThatCannotBe()
{
    Bar bar(deadEnd());
    bar.chooseEnvironment();
    QSignalSpy refusals(&bar.bar, &ui::ConnectionBar::refused);
    QSignalSpy connections(&bar.bench.workspace, &Workspace::connectionChanged);
    bar.typeRegion(QStringLiteral("../../"));
    QCOMPARE(refusals.count(), 1);
    QCOMPARE(connections.count(), 0);
    QCOMPARE(bar.chooser("region")->currentText(), QStringLiteral("eu-west-1"));
}

void ConnectionBarTest::connectsAgainForAnotherRegion()
{
    Bar bar(deadEnd());
    bar.chooseEnvironment();
    bar.typeRegion(QStringLiteral("us-east-2"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("us-east-2"));
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Connected);
}

void ConnectionBarTest::saysWhoWeAre()
{
    Bar bar(deadEnd());
    QCOMPARE(bar.value("identity"), QStringLiteral("not connected"));
    bar.chooseEnvironment();
    QVERIFY(bar.value("identity").startsWith(QStringLiteral("account unknown")));
    QVERIFY(bar.value("identity").contains(QStringLiteral("AWS_ACCESS_KEY_ID")));
    QVERIFY(!bar.value("identity").contains(QStringLiteral("secret")));
}

void ConnectionBarTest::showsTheWholeIdentityInANarrowWindow()
{
    Bar bar(deadEnd());
    bar.chooseEnvironment();
    const auto *identity = bar.bar.findChild<QPlainTextEdit *>(QStringLiteral("identity"));
    for (const int width : {1280, 800}) {
        bar.bar.resize(width, 80);
        QTRY_COMPARE(bar.bar.width(), width);
        QTRY_COMPARE(identity->verticalScrollBar()->maximum(), 0);
    }
}

QTEST_MAIN(ConnectionBarTest)
#include "tst_connectionbar.moc"
