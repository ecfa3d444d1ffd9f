// SPDX-License-Identifier: GPL-3.0-or-later

// Which database it is, asked and tested.
#include "app/team/teamrig.h"
#include "journal/sqlitejournal.h"
#include "support/memoryjournal.h"
#include "ui/appearance/theme.h"
#include "ui/team/teamdialog.h"
#include "ui/team/teamtestview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using Phase = team::Standing::Phase;

namespace {

constexpr int longEnough = 60'000; // milliseconds; a busy computer

struct Bench
{
    Bench()
        : desk({journal, local.journal(), clock})
    {
        open();
    }
    ~Bench() { delete dialog; }
    void open()
    {
        dialog = new ui::TeamDialog(desk, nullptr);
        dialog->show();
    }
    QLineEdit *field(const char *name) const
    {
        for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    void fill(const QString &address, const QString &user = {}, const QString &password = {})
    {
        field("Address of the database")->setText(address);
        field("User of the database")->setText(user);
        field("Password of the user")->setText(password);
    }
    QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    QString fault() const
    {
        return dialog->findChild<QLabel *>(QStringLiteral("teamFault"))->text();
    }
    QString result() const
    {
        const auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("resultOfTheTest"));
        return text->isVisibleTo(dialog) ? text->toPlainText() : QString();
    }
    QString label(const char *what, std::size_t step) const
    {
        return dialog
            ->findChild<QLabel *>(QStringLiteral("teamStep%1%2").arg(QLatin1String(what)).arg(step))
            ->text();
    }
    QByteArray settingsFile() const
    {
        QFile file(team::TeamSettings::pathFor(local.journal()));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    Desk local{QStringLiteral("anna"), 3, 1};
    MemoryJournal journal;
    SystemClock clock;
    ui::TeamDesk desk;
    QPointer<ui::TeamDialog> dialog;
};

} // namespace

class TeamDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatCannotBeAnAddress_data();
    void saysWhatCannotBeAnAddress();
    void testsStepByStepAndKeepsNothing();
    void saysWhereTheWayEnds();
    void forgetsWhatWasFoundOfSomethingElse();
    void keepsWhatWasTypedForTheNextStartToo();
    void keepsNothingWithoutAKeychain();
    void handsOverNoMoreWhenItIsToldTo();
    void namesEveryField();

private:
    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
};

void TeamDialogTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    QVERIFY(m_server.addRole(QStringLiteral("anna"), QStringLiteral("vaultlock_member")));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/none"); // no keychain
    ui::applyTheme(ui::Theme::light());
}

void TeamDialogTest::saysWhatCannotBeAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << QString() << QStringLiteral("Say which database");
    QTest::newRow("a sentence") << QStringLiteral("our database") << QString()
                                << QStringLiteral("no address");
    QTest::newRow("a password in it") << QStringLiteral("postgresql://anna:s3cret@db/team")
                                      << QString() << QStringLiteral("password does not belong");
    QTest::newRow("no such file") << QStringLiteral("team") << QStringLiteral("/no/ca.crt")
                                  << QStringLiteral("no file of certificates");
}

void TeamDialogTest::saysWhatCannotBeAnAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, authority);
    QFETCH(QString, said);
    Bench bench;
    bench.fill(QStringLiteral("team"));
    QVERIFY2(bench.fault().isEmpty(), qPrintable(bench.fault()));
    bench.fill(address);
    bench.field("Certificates of the authority")->setText(authority);
    QVERIFY2(bench.fault().contains(said), qPrintable(bench.fault()));
    QVERIFY(!bench.button("useTeamDatabase")->isEnabled());
    QVERIFY(!bench.button("testTeamDatabase")->isEnabled());
}

void TeamDialogTest::testsStepByStepAndKeepsNothing()
{
    Bench bench;
    bench.fill(m_server.uri(QStringLiteral("anna")));
    bench.button("testTeamDatabase")->click();
    QVERIFY(!bench.button("testTeamDatabase")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(bench.result().startsWith(QLatin1String("It can be used.")),
                             longEnough);
    for (std::size_t step = 0; step < team::teamStepCount; ++step) {
        QCOMPARE(bench.label("Verdict", step), QStringLiteral("passed"));
        QVERIFY2(!bench.label("Detail", step).isEmpty(), qPrintable(bench.label("Name", step)));
    }
    QVERIFY(bench.button("testTeamDatabase")->isEnabled());
    QVERIFY(bench.settingsFile().isEmpty());
    QVERIFY(!bench.desk.isSetUp());
}

void TeamDialogTest::saysWhereTheWayEnds()
{
    Bench bench;
    bench.fill(m_server.uri(QStringLiteral("anna")), QStringLiteral("stranger"),
               QStringLiteral("canary-password"));
    bench.button("testTeamDatabase")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.result().startsWith(QLatin1String("The server does not let you in.")), longEnough);
    const auto step = static_cast<std::size_t>(team::TeamStep::SignIn);
    QCOMPARE(bench.label("Verdict", step - 1), QStringLiteral("passed"));
    QCOMPARE(bench.label("Verdict", step), QStringLiteral("failed"));
    QCOMPARE(bench.label("Verdict", step + 1), QStringLiteral("–"));
    QVERIFY(!bench.result().contains(QLatin1String("canary")));
}

void TeamDialogTest::forgetsWhatWasFoundOfSomethingElse()
{
    Bench bench;
    bench.fill(m_server.uri(QStringLiteral("anna")));
    bench.button("testTeamDatabase")->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.result().startsWith(QLatin1String("It can be used.")),
                             longEnough);
    bench.fill(QStringLiteral("another"));
    QCOMPARE(bench.result(), QString());
    // One that is under way is not taken for the new one's.
    bench.fill(m_server.uri(QStringLiteral("anna")));
    bench.button("testTeamDatabase")->click();
    bench.fill(QStringLiteral("another"));
    QTest::qWait(300); // nothing comes
    QCOMPARE(bench.result(), QString());
}

void TeamDialogTest::keepsWhatWasTypedForTheNextStartToo()
{
    Bench bench;
    bench.fill(m_server.uri(QStringLiteral("stranger")), QStringLiteral("anna"));
    QVERIFY(!bench.button("leaveTeam")->isVisibleTo(bench.dialog));
    bench.button("useTeamDatabase")->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.desk.standing().phase == Phase::InStep, longEnough);
    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(differenceOf(m_server, bench.local.writer(), bench.local.lines()), QByteArray());
    bench.open();
    QCOMPARE(bench.field("User of the database")->text(), QStringLiteral("anna"));
    QVERIFY(bench.button("leaveTeam")->isVisibleTo(bench.dialog));
    ui::TeamDesk next({bench.journal, bench.local.journal(), bench.clock});
    next.begin();
    QTRY_VERIFY_WITH_TIMEOUT(next.standing().phase == Phase::InStep, longEnough);
    QCOMPARE(next.standing().view->visit.role, QStringLiteral("anna"));
}

void TeamDialogTest::keepsNothingWithoutAKeychain()
{
    Bench bench;
    bench.fill(m_server.uri(QStringLiteral("anna")), {}, QStringLiteral("canary-password"));
    bench.button("useTeamDatabase")->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.fault().contains(QLatin1String("pgpass")), longEnough);
    QVERIFY(bench.dialog);
    QVERIFY(bench.settingsFile().isEmpty());
    QVERIFY(!bench.fault().contains(QLatin1String("canary")));
    bench.dialog->reject();
    QCOMPARE(bench.field("Password of the user")->text(), QString());
    QVERIFY(!bench.field("Password of the user")->isUndoAvailable());
}

void TeamDialogTest::handsOverNoMoreWhenItIsToldTo()
{
    Bench bench;
    bench.fill(m_server.uri(QStringLiteral("anna")));
    bench.button("useTeamDatabase")->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.desk.isSetUp(), longEnough);
    QTRY_VERIFY(!bench.dialog);
    bench.open();
    // Asked first: the team's rule is left with it.
    bench.button("leaveTeam")->click();
    auto *question = bench.dialog->findChild<QDialog *>(QStringLiteral("leaveTeamQuestion"));
    QVERIFY(question);
    question->reject();
    QVERIFY(bench.desk.isSetUp());
    bench.button("leaveTeam")->click();
    question = nullptr;
    for (auto *one : bench.dialog->findChildren<QDialog *>(QStringLiteral("leaveTeamQuestion"))) {
        if (one->isVisible())
            question = one;
    }
    QVERIFY(question);
    question->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.desk.isSetUp(), longEnough);
    QVERIFY(bench.settingsFile().isEmpty());
}

void TeamDialogTest::namesEveryField()
{
    Bench bench;
    for (const QLineEdit *field : bench.dialog->findChildren<QLineEdit *>())
        QVERIFY(!field->accessibleName().isEmpty());
    QCOMPARE(bench.field("Password of the user")->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(TeamDialogTest)
#include "tst_teamdialog.moc"
