// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/byteview.h"
#include "policy/meaning/explanation.h"
#include "support/handoverservice.h"
#include "ui/handover/receivedialog.h"
#include "words/explanationwords.h"
#include "words/handoverwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::ui;

class ReceiveDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsThePolicyAsTheReviewsDo();
};

void ReceiveDialogTest::tellsThePolicyAsTheReviewsDo()
{
    HandOverService service;
    handover::HandOver handOver = service.initiate();
    handOver.note = QStringLiteral("Ask Kim");
    const auto textNamed = [](const QWidget &dialog, const char *name) {
        for (const QPlainTextEdit *each : dialog.findChildren<QPlainTextEdit *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each->toPlainText();
        }
        return QString();
    };
    const auto labels = [](const QWidget &dialog) {
        QStringList texts;
        for (const QLabel *each : dialog.findChildren<QLabel *>())
            texts << each->text();
        return texts.join(u'\n');
    };
    auto *dialog =
        new ReceiveDialog(handOver, handover::Place::Fits, service.clock.utcNow(), nullptr);
    const auto *mode = dialog->findChild<QLineEdit *>(QStringLiteral("modeOfTheHand-over"));
    QVERIFY(mode);
    QCOMPARE(mode->text(), words::handOverMode(handOver));
    QCOMPARE(
        textNamed(*dialog, "What the policy does"),
        words::explanationSummary(
            policy::explainStatements(viewOf(handOver.policy), policy::ChosenVault{handOver.vault}))
            .join(u'\n'));
    QVERIFY(!textNamed(*dialog, "What the policy does").isEmpty());
    QCOMPARE(textNamed(*dialog, "Note"), QStringLiteral("Ask Kim"));
    dialog->reject();

    // A danger is told before the lock is taken, and accepted where it is completed.
    handOver.policy.replace("\"Principal\":\"*\"", R"("Principal":{"AWS":"999999999999"})");
    handOver.policy.replace("examplevault", "examplevault2");
    dialog = new ReceiveDialog(handOver, handover::Place::Fits, service.clock.utcNow(), nullptr);
    QVERIFY2(labels(*dialog).contains(QLatin1String("Danger: ")), qPrintable(labels(*dialog)));
    QVERIFY(dialog->findChildren<QCheckBox *>().isEmpty());
    dialog->reject();
}

QTEST_MAIN(ReceiveDialogTest)
#include "tst_receivedialog.moc"
