// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/commandwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::words;

class CommandWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void speakOfNothingThatOnlyTheWindowHas_data();
    void speakOfNothingThatOnlyTheWindowHas();
    void sayOfMissingCredentialsWhatTheCommandTakes();
    void sayWhatHappenedAsTheWindowDoes();
};

namespace {

Error errorOf(int kind)
{
    return Error{static_cast<ErrorKind>(kind), {}, 0, {}, {}};
}

/// Those of changes, of the editor, of the journal's writing and of files that are saved: no
/// command does these, or it says what happened alone (cli/journalcommand.cpp).
bool isNeverOfACommand(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FileNotWritable:
    case ErrorKind::PolicyHasErrors:
    case ErrorKind::DangerNotAcknowledged:
    case ErrorKind::PolicyMismatch:
    case ErrorKind::LockStateChanged:
    case ErrorKind::LockIdStale:
    case ErrorKind::WrongOrigin:
        return true;
    default:
        return false;
    }
}

} // namespace

void CommandWordsTest::speakOfNothingThatOnlyTheWindowHas_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::WrongOrigin); ++kind) {
        if (!isNeverOfACommand(static_cast<ErrorKind>(kind)))
            QTest::newRow(qPrintable(errorWords(errorOf(kind)).what)) << kind;
    }
}

void CommandWordsTest::speakOfNothingThatOnlyTheWindowHas()
{
    QFETCH(int, kind);
    static const QRegularExpression ofTheWindow(
        QStringLiteral("\\b(window|choose|connect again|refresh|test connection|add keys|"
                       "connection's details|start Vaultlock|Turn on|for this session)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const ErrorWords words = commandErrorWords(errorOf(kind));
    QVERIFY2(!ofTheWindow.match(words.remedy).hasMatch(), qPrintable(words.remedy));
    QVERIFY(!words.remedy.isEmpty());
    QVERIFY2(words.remedy.endsWith(u'.'), qPrintable(words.remedy));
}

void CommandWordsTest::sayOfMissingCredentialsWhatTheCommandTakes()
{
    const ErrorWords words = commandErrorWords(errorOf(static_cast<int>(ErrorKind::NoCredentials)));
    QVERIFY(words.remedy.contains(QStringLiteral("--connection profile:NAME")));
    QVERIFY(words.remedy.contains(QStringLiteral("AWS_ACCESS_KEY_ID")));
}

void CommandWordsTest::sayWhatHappenedAsTheWindowDoes()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::WrongOrigin); ++kind) {
        QCOMPARE(commandErrorWords(errorOf(kind)).what, errorWords(errorOf(kind)).what);
        QCOMPARE(commandErrorWords(errorOf(kind)).meaning,
                 readingErrorWords(errorOf(kind)).meaning);
    }
}

QTEST_GUILESS_MAIN(CommandWordsTest)
#include "tst_commandwords.moc"
