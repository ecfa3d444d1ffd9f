// SPDX-License-Identifier: GPL-3.0-or-later

#include "usage/help.h"
#include "usage/manual.h"

#include <QTest>

using namespace vaultlock::usage;

class ManualTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryOptionOfEveryCommand();
    void refusesATemplateWithoutOneOfThem();
    void refusesACommandThatThereIsNot();
    void tellsEndingsAndExamples();
    void leavesTheRestAlone();
};

namespace {

/// Of all commands that have options, but for one.
QString templateWithout(const char *name = "")
{
    QString text;
    for (const Command *command : commands()) {
        if (!optionsOf(*command).empty() && QLatin1String(command->name) != QLatin1String(name))
            text += QStringLiteral(".\\\" options: %1\n").arg(QLatin1String(command->name));
    }
    return text;
}

QString plain(QString troff)
{
    return troff.replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

} // namespace

void ManualTest::hasEveryOptionOfEveryCommand()
{
    const QString page = plain(manualPage(templateWithout()));
    for (const Command *command : commands()) {
        for (const Option &option : optionsOf(*command)) {
            const QString head =
                *option.value ? QStringLiteral("\n.BI --%1 \"") : QStringLiteral("\n.B --%1\n");
            QVERIFY2(page.contains(head.arg(QLatin1String(option.name))), option.name);
            QVERIFY2(page.contains(said(option.text)), option.text);
        }
    }
}

void ManualTest::refusesATemplateWithoutOneOfThem()
{
    QVERIFY(manualPage(templateWithout("fleet")).isEmpty());
}

void ManualTest::refusesACommandThatThereIsNot()
{
    QVERIFY(
        manualPage(templateWithout() + QStringLiteral(".\\\" options: frobnicate\n")).isEmpty());
}

void ManualTest::tellsEndingsAndExamples()
{
    const QString page =
        plain(manualPage(templateWithout() + QStringLiteral(".\\\" endings\n.\\\" examples\n")));
    for (const Command *command : commands()) {
        for (const Ending &ending : command->endings)
            QVERIFY2(
                page.contains(
                    QStringLiteral(".TP\n%1\n%2.").arg(ending.exitCode).arg(said(ending.meaning))),
                ending.meaning);
        for (const Example &example : command->examples)
            QVERIFY2(page.contains(QLatin1String(example.line)), example.line);
    }
}

void ManualTest::leavesTheRestAlone()
{
    const QString rest = QStringLiteral(".SH NAME\n.\\\" example: pytest\nx \\- y");
    QVERIFY(manualPage(templateWithout() + rest).endsWith(rest));
}

QTEST_GUILESS_MAIN(ManualTest)
#include "tst_manual.moc"
