// SPDX-License-Identifier: GPL-3.0-or-later

#include "usage/completion.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock::usage;

class CompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void offersTheWindowsOptions();
    void offersWhatTheParserTakes();
    void asksForNothingThatIsNotNeeded();
    void saysWhatAnOptionIsFor();
};

namespace {

Known known()
{
    return {[] {
                return QStringList{QStringLiteral("records"), QStringLiteral("archive")};
            },
            [] {
                return QStringList{QStringLiteral("us-west-1"), QStringLiteral("eu-west-1")};
            },
            [] {
                return QStringList{QStringLiteral("payroll"), QStringLiteral("ledger")};
            }};
}

/// The last word is what follows the last blank.
QString offered(const Completion &completion)
{
    QStringList words;
    for (const Candidate &candidate : completion.candidates)
        words << candidate.word;
    const QString text = completionText(completion);
    const auto mark = text.lastIndexOf(u':');
    if (completion.files != Completion::Files::None)
        words << text.sliced(mark).trimmed();
    return words.join(u' ');
}

} // namespace

void CompletionTest::offers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *line, const char *words) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(words);
    };
    row("sand", "sandbox");
    row("ha", "handover");
    row("he", "help");
    row("--v", "--version");
    row("frobnicate ", "");
    row("help w", "watch whoami");
    row("help handover ", "make receive show");
    row("lint ", ":json");
    row("lint a.json ", ":json");
    row("explain a.json ", "");
    row("lint --f", "--format");
    row("lint --format ", "text json sarif");
    row("lint --format s", "sarif");
    row("lint --format=s", "--format=sarif");
    row("lint --format text --v", "--vault");
    row("lint --nothing ", ":json");
    row("vaults --vault ", "payroll ledger");
    row("vaults --vault p", "payroll");
    row("vaults --region us", "us-west-1");
    row("vaults --connection ", "sandbox environment profile:records profile:archive");
    row("vaults --connection profile:r", "profile:records");
    row("vaults --connection=profile:r", "--connection=profile:records");
    row("vaults --o", "");
    row("fleet --profile ", "records archive");
    row("fleet --only-locks --profile a", "archive");
    row("simulate p.json --requests ", ":any");
    row("journal ", "export verify reconcile");
    row("journal verify ", ":sqlite");
    row("journal --format json ver", "verify");
    row("team ", "status hand-over verify export log rule approve approvals iam-policy");
    row("team export --output ", ":folders");
    row("team approve --wi", "--withdraw");
    row("handover m", "make");
    row("handover make --vault l", "ledger");
    row("evidence verify ", ":any");
    row("evidence sign ", ":folders");
    row("evidence stamp-", "stamp-request");
}

void CompletionTest::offers()
{
    QFETCH(QString, line);
    const Known what = known();
    QTEST(offered(completionOf(line.split(u' '), what)), "words");
}

void CompletionTest::offersTheWindowsOptions()
{
    const Known what = known();
    QCOMPARE(offered(windowCompletionOf({QStringLiteral("--vault"), QString()}, what)),
             QStringLiteral("payroll ledger"));
    QCOMPARE(offered(windowCompletionOf({QString()}, what)), QStringLiteral(":json"));
    QCOMPARE(offered(windowCompletionOf({QStringLiteral("--new")}, what)),
             QStringLiteral("--new-window"));
}

void CompletionTest::offersWhatTheParserTakes()
{
    const Known what = known();
    for (const Command *command : commands()) {
        QStringList words = QString::fromLatin1(command->name).split(u' ');
        words << QStringLiteral("--");
        QStringList expected;
        for (const Option &option : optionsOf(*command))
            expected << QStringLiteral("--") + QLatin1String(option.name);
        expected << QStringLiteral("--help");
        QCOMPARE(offered(completionOf(words, what)), expected.join(u' '));
    }
}

void CompletionTest::asksForNothingThatIsNotNeeded()
{
    const auto never = []() -> QStringList {
        QTest::qFail("asked for what nobody completes", __FILE__, __LINE__);
        return {};
    };
    const Known nothing{never, never, never};
    for (const char *line : {"", "lint ", "vaults --", "lint --format ", "help "})
        (void)completionOf(QString::fromLatin1(line).split(u' '), nothing);
    QCOMPARE(offered(completionOf({}, nothing)), offered(completionOf({QString()}, nothing)));
}

void CompletionTest::saysWhatAnOptionIsFor()
{
    const Known what = known();
    const Completion options =
        completionOf({QStringLiteral("watch"), QStringLiteral("--on")}, what);
    QCOMPARE(completionText(options), QStringLiteral("--once\tOne round, and end.\n"));
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_shellcompletion.moc"
