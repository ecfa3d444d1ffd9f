// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/workspacebench.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/support/accessibletree.h"
#include "ui/vaults/vaultdetails.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;
using ui::VaultDetails;

namespace {

QByteArray serviceReply(int status, const QByteArray &body)
{
    return httpReply(status, {{"Content-Type", "application/json"}}, body);
}

Script replying(const QByteArray &reply)
{
    Script script;
    script.reply = reply;
    return script;
}

QProcessEnvironment environmentFor(const ScriptedServer &server)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("us-west-2"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), server.url());
    return environment;
}

QByteArray vaultBody(const QByteArray &name)
{
    return R"({"VaultARN":"arn:aws:glacier:us-west-2:999999999999:vaults/)" + name +
           R"(","VaultName":")" + name +
           R"(","CreationDate":"2012-02-20T17:01:45.198Z","LastInventoryDate":null,)"
           R"("NumberOfArchives":null,"SizeInBytes":null})";
}

const QByteArray denied =
    serviceReply(403, R"({"code":"AccessDeniedException","message":"No.","type":"Client"})");

} // namespace

class VaultDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryFactWholeAndByItsName();
    void tellsNoTagsFromARefusal();
    void showsTagsPlainAndInOneLineEach();
    void namesWhatCannotBeSeenInTags();
    void showsAnEndlessTagInPartAndWholeOnDemand();
    void keepsWhatItShowedWhileItReadsAgain();
    void asksForNothingWhileNobodySeesIt();
    void closesByItsButtonAndByEscape();
    void copiesExactlyTheArn();
    void showsTheLongestNameWhole();

private:
    struct Bench
    {
        Bench()
        {
            isReady = bench.connectToSandbox();
            details.setSources(bench.workspace.survey(), &facts());
            details.resize(244, 500);
            details.show();
        }
        lock::VaultFacts &facts() { return bench.workspace.connection()->facts(); }
        bool show(const char *vault)
        {
            const auto name = VaultName::fromString(QString::fromLatin1(vault));
            details.showVault(*name);
            return QTest::qWaitFor([&] { return !facts().of(*name).isReading; });
        }
        QString value(const char *name)
        {
            return accessibleText(
                findAccessible(details, QString::fromLatin1(name), QAccessible::EditableText));
        }
        WorkspaceBench bench;
        VaultDetails details{bench.clock};
        bool isReady = false;
    };
    /// What the details say about a vault whose tags a service answers so.
    static QString tagsAfter(const QByteArray &reply)
    {
        // Every request is answered so; only what it does to the tags is looked at.
        ScriptedServer server({replying(reply)});
        WorkspaceBench bench(environmentFor(server));
        if (!bench.workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}}))
            return {};
        VaultDetails details(bench.clock);
        lock::VaultFacts &facts = bench.workspace.connection()->facts();
        const auto name = VaultName::fromString(QStringLiteral("v"));
        facts.read(*name);
        if (!QTest::qWaitFor([&] { return !facts.of(*name).isReading; }, 20'000))
            return {};
        const auto tags = facts.of(*name).tags;
        return tags.value ? ui::tagsText(*tags.value)
                          : QStringLiteral("why %1").arg(int(tags.why->kind));
    }
};

void VaultDetailsTest::showsEveryFactWholeAndByItsName()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(bench.show("examplevault"));
    QCOMPARE(bench.value("Vault ARN"),
             QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"));
    QVERIFY(bench.value("Vault created").contains(QStringLiteral("20 February 2012")));
    QCOMPARE(bench.value("Archives"), QStringLiteral("192"));
    QVERIFY(bench.value("Vault size").contains(QStringLiteral("78,088,912 bytes")));
    QCOMPARE(bench.value("Vault tags"), QStringLiteral("Environment: Example"));
    QVERIFY(!bench.value("Last inventory").isEmpty());
}

void VaultDetailsTest::tellsNoTagsFromARefusal()
{
    Bench bench;
    QVERIFY(bench.show("my-vault"));
    QCOMPARE(bench.value("Vault tags"), QStringLiteral("No tags."));
    QCOMPARE(tagsAfter(denied), QStringLiteral("why %1").arg(int(ErrorKind::AccessDenied)));
    QCOMPARE(tagsAfter(serviceReply(200, R"({"Tags":{}})")), QString());
}

void VaultDetailsTest::showsTagsPlainAndInOneLineEach()
{
    const QString text = tagsAfter(
        serviceReply(200, R"({"Tags":{"<b>bold</b>":"a\nFake: line","Retention":"7y"}})"));
    QCOMPARE(text, QStringLiteral("<b>bold</b>: a Fake: line\nRetention: 7y"));
    aws::Tags many;
    for (int i = 0; i < 500; ++i)
        many.insert(QStringLiteral("key%1").arg(i), QStringLiteral("value"));
    QVERIFY(ui::tagsText(many).endsWith(QStringLiteral("400 more, which are not shown.")));
    Bench bench;
    for (const QLabel *label : bench.details.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void VaultDetailsTest::namesWhatCannotBeSeenInTags()
{
    const QString text = tagsAfter(serviceReply(200, R"({"Tags":{"k\u202ey":"a\u200bb\u2066c"}})"));
    QCOMPARE(text, QStringLiteral("k‹U+202E RIGHT-TO-LEFT OVERRIDE›y: "
                                  "a‹U+200B ZERO WIDTH SPACE›b‹U+2066 LEFT-TO-RIGHT ISOLATE›c"));
}

void VaultDetailsTest::showsAnEndlessTagInPartAndWholeOnDemand()
{
    const QByteArray value(900'000, 'v');
    const aws::Tags tags{{QStringLiteral("key"), QString::fromLatin1(value)}};
    QVERIFY(!ui::isShownWhole(tags));
    QVERIFY(ui::tagsText(tags).size() < 400);
    QVERIFY(ui::tagsText(tags).contains(QStringLiteral("900000 characters")));
    QVERIFY(ui::isShownWhole({{QString(128, u'k'), QString(256, u'v')}}));
    QVERIFY(!ui::isShownWhole({{QString(129, u'k'), QString()}}));

    QWidget window;
    auto *dialog = new ui::TagsDialog(tags, &window);
    dialog->open();
    auto *list = dialog->findChild<QListView *>();
    QString whole;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString text = list->model()->index(row, 0).data().toString();
        QVERIFY(text.size() <= 100);
        whole += text;
    }
    QCOMPARE(whole, QStringLiteral("key: ") + QString::fromLatin1(value));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Copy tags"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
}

void VaultDetailsTest::keepsWhatItShowedWhileItReadsAgain()
{
    Bench bench;
    QVERIFY(bench.show("examplevault"));
    bench.details.readAgain();
    QCOMPARE(bench.value("Vault tags"), QStringLiteral("Environment: Example"));
    bool saysSo = false;
    for (const QLabel *label : bench.details.findChildren<QLabel *>())
        saysSo = saysSo || label->text().endsWith(QStringLiteral("reading again…"));
    QVERIFY(saysSo);
}

void VaultDetailsTest::asksForNothingWhileNobodySeesIt()
{
    Bench bench;
    bench.details.hide();
    const auto name = VaultName::fromString(QStringLiteral("payroll-emea"));
    bench.details.showVault(*name);
    QVERIFY(!bench.facts().of(*name).isReading);
    bench.details.show();
    QVERIFY(bench.facts().of(*name).isReading);
}

void VaultDetailsTest::closesByItsButtonAndByEscape()
{
    Bench bench;
    QSignalSpy closings(&bench.details, &VaultDetails::closeWanted);
    bench.details.findChild<QToolButton *>(QStringLiteral("closeTheDetails"))->click();
    QCOMPARE(closings.count(), 1);
    // Also from a value, which takes keys.
    QTest::keyClick(bench.details.findChild<ui::WrappingText *>(QStringLiteral("vaultArn")),
                    Qt::Key_Escape);
    QCOMPARE(closings.count(), 2);
}

void VaultDetailsTest::copiesExactlyTheArn()
{
    Bench bench;
    QVERIFY(bench.show("examplevault"));
    bench.details.findChild<QToolButton *>(QStringLiteral("copyVaultArn"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"));
}

void VaultDetailsTest::showsTheLongestNameWhole()
{
    const QByteArray name(255, 'v');
    ScriptedServer server({replying(serviceReply(200, vaultBody(name)))});
    WorkspaceBench bench(environmentFor(server));
    QVERIFY(bench.workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}}));
    VaultDetails details(bench.clock);
    details.resize(244, 600);
    details.show();
    lock::VaultFacts &facts = bench.workspace.connection()->facts();
    details.setSources(bench.workspace.survey(), &facts);
    const auto vault = VaultName::fromString(QString::fromLatin1(name));
    details.showVault(*vault);
    QTRY_VERIFY(!facts.of(*vault).isReading);
    QTest::qWait(0);
    auto *arn = details.findChild<ui::WrappingText *>(QStringLiteral("vaultArn"));
    QVERIFY(arn->toPlainText().endsWith(QString::fromLatin1(name)));
    QVERIFY(arn->width() <= details.width());
    QVERIFY(arn->height() >= arn->heightForWidth(arn->width()));
    // However long the name is, there is room for the rest, and the way back stays in sight.
    details.resize(200, 150);
    QTRY_COMPARE(details.height(), 150);
    QVERIFY(details.findChild<QScrollArea *>()->height() > details.height() / 2);
    const auto *close = details.findChild<QToolButton *>(QStringLiteral("closeTheDetails"));
    QVERIFY(details.rect().contains(QRect(close->mapTo(&details, QPoint()), close->size())));
}

QTEST_MAIN(VaultDetailsTest)
#include "tst_vaultdetails.moc"
