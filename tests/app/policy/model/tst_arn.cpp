#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <QTest>

using namespace vaultlock::policy;

class ArnTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsParts();
    void isNothingWithFewerParts_data();
    void isNothingWithFewerParts();
    void matchesWildcards_data();
    void matchesWildcards();
    void keepsAWildcardWithinItsPart();
    void matchesManyWildcardsInTime();
};

void ArnTest::knowsItsParts()
{
    const auto arn = arnPartsOf("arn:aws:glacier:us-west-2:123456789012:vaults/a:b:${x:y}");
    QVERIFY(arn.has_value());
    QCOMPARE(std::string(arn->partition()), std::string("aws"));
    QCOMPARE(std::string(arn->service()), std::string("glacier"));
    QCOMPARE(std::string(arn->region()), std::string("us-west-2"));
    QCOMPARE(std::string(arn->account()), std::string("123456789012"));
    QCOMPARE(std::string(arn->resource()), std::string("vaults/a:b:${x:y}"));
    QVERIFY(arnPartsOf("arn:::::").has_value());
}

void ArnTest::isNothingWithFewerParts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("five parts") << QByteArray("arn:aws:glacier:us-west-2:vaults/x");
    QTest::newRow("another beginning") << QByteArray("urn:aws:glacier:us-west-2:1:vaults/x");
    QTest::newRow("in capitals") << QByteArray("ARN:aws:glacier:us-west-2:1:vaults/x");
}

void ArnTest::isNothingWithFewerParts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!arnPartsOf(text.toStdString()).has_value());
}

void ArnTest::matchesWildcards_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *text, bool matches) {
        QTest::addRow("%s, %s", pattern, text)
            << QByteArray(pattern) << QByteArray(text) << matches;
    };
    row("", "", true);
    row("", "a", false);
    row("a", "", false);
    row("abc", "abc", true);
    row("abc", "abC", false);
    row("*", "", true);
    row("*", "a/b", true);
    row("**", "x", true);
    row("?", "", false);
    row("?", "x", true);
    row("a?c", "abc", true);
    row("a?c", "ac", false);
    row("a*", "a", true);
    row("*c", "abc", true);
    row("*c", "cb", false);
    row("a*c*e", "abcde", true);
    row("a*c*e", "abcd", false);
    row("*ab", "aab", true);
    row("*a?", "aba", false);
    row("*a?", "abab", true);
    row("a*b", "a*b", true);
    row("a*", "*a", false);
}

void ArnTest::matchesWildcards()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, matches);
    QCOMPARE(vaultlock::policy::matchesWildcards(pattern.toStdString(), text.toStdString()),
             matches);
}

void ArnTest::keepsAWildcardWithinItsPart()
{
    const auto arn = *arnPartsOf("arn:aws:glacier:us-west-2:123456789012:vaults/a/b");
    QVERIFY(matchesArn(*arnPartsOf("arn:*:glacier:us-*-2:*:vaults/*"), arn));
    QVERIFY(!matchesArn(*arnPartsOf("arn:*:*:*:vaults/*:"), arn));
    QVERIFY(!matchesArn(*arnPartsOf("arn:aws:glacier:us-west-2:123456789013:vaults/*"), arn));
}

void ArnTest::matchesManyWildcardsInTime()
{
    std::string pattern;
    for (int i = 0; i < 2'000; ++i)
        pattern += "*a";
    // Exponential in a matcher that tries everything.
    QVERIFY(!vaultlock::policy::matchesWildcards(pattern + "b", std::string(4'000, 'a')));
}

QTEST_GUILESS_MAIN(ArnTest)
#include "tst_arn.moc"
