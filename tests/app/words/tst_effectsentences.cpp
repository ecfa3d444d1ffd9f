// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/finding.h"
#include "words/findings/sentences.h"
#include "words/findingwords.h"

#include <QSet>
#include <QTest>

using namespace vaultlock::policy;
using namespace vaultlock::words;

class EffectSentencesTest : public QObject
{
    Q_OBJECT

private slots:
    void haveARowOfItsOwnForEveryRule();
    void areSentencesOfTheirOwn();
    void insertBothArguments();
    void takeTheRowOfTheVariant();
    void nameEveryValueThatIsAHold();
};

void EffectSentencesTest::haveARowOfItsOwnForEveryRule()
{
    QSet<int> rules;
    for (const Sentences &row : effectSentences()) {
        if (!row.variant)
            rules.insert(static_cast<int>(row.rule));
    }
    const int first = static_cast<int>(Rule::DeniesNothing);
    QCOMPARE(rules.size(), static_cast<int>(Rule::VaultOlderThanRetention) - first + 1);
    QVERIFY(!rules.contains(first - 1));
}

void EffectSentencesTest::areSentencesOfTheirOwn()
{
    QSet<QString> seen;
    for (const Sentences &row : effectSentences()) {
        const Finding finding{
            row.rule, Severity::Danger, {}, {"a", "b", row.variant ? row.variant : ""}, {}, {}};
        const FindingWords words = findingWords(finding);
        QVERIFY2(!seen.contains(words.what), qPrintable(words.what));
        seen.insert(words.what);
        for (const QString &sentence : {words.what, words.why, words.mend}) {
            QVERIFY2(sentence.endsWith(u'.') && sentence == sentence.trimmed() &&
                         !sentence.contains(QLatin1String("  ")) && !sentence.contains(u'%'),
                     qPrintable(sentence));
            QVERIFY2(sentence.size() <= 160, qPrintable(sentence));
        }
    }
}

void EffectSentencesTest::insertBothArguments()
{
    const FindingWords words = findingWords(
        {Rule::CalendarYears, Severity::Warning, {}, {"seven %2", "2557 <b>"}, {}, {}});
    QCOMPARE(words.why, QStringLiteral("The days of seven %2 calendar years can be 2557 <b>; an "
                                       "archive could be deleted before they are over."));
    // Where there is but the second.
    const FindingWords other = findingWords(
        {Rule::ConditionNeverMatches, Severity::Danger, {}, {"x", "UploadArchive", "key"}, {}, {}});
    QCOMPARE(other.mend,
             QStringLiteral("Deny UploadArchive in a statement of its own, or leave it out."));
}

void EffectSentencesTest::takeTheRowOfTheVariant()
{
    const auto what = [](std::vector<std::string> arguments) {
        return findingWords({Rule::BricksVault, Severity::Danger, {}, std::move(arguments), {}, {}})
            .what;
    };
    QCOMPARE(what({"upload"}), QStringLiteral("This denies uploading archives for ever."));
    QCOMPARE(what({"another"}), QStringLiteral("This denies uploads or retrievals for ever."));
    QCOMPARE(what({}), QStringLiteral("This denies uploads or retrievals for ever."));
}

void EffectSentencesTest::nameEveryValueThatIsAHold()
{
    const auto what = [](std::vector<std::string> arguments) {
        return findingWords(
                   {Rule::HoldValueFragile, Severity::Warning, {}, std::move(arguments), {}, {}})
            .what;
    };
    QCOMPARE(what({"true", "LegalHold", "case"}),
             QStringLiteral("Only “true”, spelled just so, puts the hold in place."));
    QCOMPARE(what({"true", "LegalHold", "", "1", "case"}),
             QStringLiteral("Only “true”, an empty value or “1”, spelled just so, puts the hold in "
                            "place."));
    QCOMPARE(
        what({"on*", "LegalHold", "", "like"}),
        QStringLiteral("Only a value like “on*” or an empty value, in just that case, puts the "
                       "hold in place."));
    QCOMPARE(what({"on", "LegalHold", "missing"}),
             QStringLiteral("Where there is a tag “LegalHold”, only “on”, spelled just so, is a "
                            "hold."));
}

QTEST_GUILESS_MAIN(EffectSentencesTest)
#include "tst_effectsentences.moc"
