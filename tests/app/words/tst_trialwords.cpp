// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/trialwords.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace vaultlock;

namespace {

words::TrialTarget targetWith(const QString &vault, const QString &endpoint)
{
    return {VaultArn{QStringLiteral("aws"), *Region::fromString(QStringLiteral("eu-central-1")),
                     *AccountId::fromString(QStringLiteral("111122223333")),
                     *VaultName::fromString(vault)},
            *Region::fromString(QStringLiteral("eu-central-1")), endpoint, false};
}

/// The words as a shell hands them to a program.
QStringList wordsOf(const QString &command)
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") + command});
    if (!shell.waitForFinished())
        return {};
    QStringList result;
    for (const QByteArray &word : shell.readAllStandardOutput().chopped(1).split('\0'))
        result.append(QString::fromUtf8(word));
    return result;
}

} // namespace

class TrialWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void goesWhereTheWindowGoes();
    void reachesTheProgramWordByWord();
    void warnsBeforeARecordIsDeleted();
    void quotesForTheShell_data();
    void quotesForTheShell();
};

void TrialWordsTest::goesWhereTheWindowGoes()
{
    QSet<QString> keys;
    for (const words::Trial &trial :
         words::trials(targetWith(QStringLiteral("-odd.vault_"),
                                  QStringLiteral("https://glacier.eu-central-1.amazonaws.com")))) {
        keys.insert(trial.key);
        QVERIFY(!trial.title.isEmpty() && !trial.details.isEmpty());
        for (const char *needed : {"aws glacier ", " --account-id=111122223333",
                                   " --vault-name=-odd.vault_", " --region=eu-central-1",
                                   " --endpoint-url=https://glacier.eu-central-1.amazonaws.com"})
            QVERIFY2(trial.command.contains(QLatin1String(needed)), qPrintable(trial.command));
        QVERIFY(!trial.command.contains(u'\n'));
        QVERIFY(!trial.details.contains(QStringLiteral("sandbox")));
    }
    QCOMPARE(keys.size(), 7);
}

void TrialWordsTest::reachesTheProgramWordByWord()
{
    const QString endpoint = QStringLiteral("http://[::1]:8080/a'b;reboot&$(x)");
    for (const words::Trial &trial :
         words::trials(targetWith(QStringLiteral("my-vault"), endpoint))) {
        const QString last = trial.command.section(QStringLiteral("&& "), -1);
        const QStringList words = wordsOf(last);
        QCOMPARE(words.value(0), QStringLiteral("aws"));
        QCOMPARE(words.constLast(), QStringLiteral("--endpoint-url=") + endpoint);
        if (trial.key == QLatin1String("retrieve"))
            QVERIFY(words.contains(
                QStringLiteral(R"(--job-parameters={"Type": "inventory-retrieval"})")));
    }
}

void TrialWordsTest::warnsBeforeARecordIsDeleted()
{
    for (const words::Trial &trial :
         words::trials(targetWith(QStringLiteral("v"), QStringLiteral("https://x")))) {
        if (!trial.command.contains(QStringLiteral("delete-archive")))
            continue;
        QVERIFY(trial.details.contains(QStringLiteral("AccessDeniedException")));
        QVERIFY(trial.details.contains(QStringLiteral("Never that of a record")));
        QVERIFY(trial.command.contains(QStringLiteral("--archive-id=ARCHIVE_ID")));
        return;
    }
    QFAIL("nothing tries to delete");
}

void TrialWordsTest::quotesForTheShell_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"plain", "with space", "it's", "''", "$HOME `id` \\", "a;b&c|d",
                             "[::1]", "*", "~", "é😀", "-x", "#c", "line\nbreak"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("empty") << QString();
}

void TrialWordsTest::quotesForTheShell()
{
    QFETCH(QString, text);
    QCOMPARE(wordsOf(words::shellQuoted(text)), QStringList{text});
}

QTEST_GUILESS_MAIN(TrialWordsTest)
#include "tst_trialwords.moc"
