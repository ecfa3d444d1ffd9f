// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accountidtext.h"
#include "policy/model/arn.h"
#include "policy/wildcards.h"

#include <QTest>

using namespace vaultlock;
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
    void knowsAnAccountId();
    void knowsPatternsWithACommonText_data();
    void knowsPatternsWithACommonText();
    void foldsLettersOfAllScripts_data();
    void foldsLettersOfAllScripts();
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
    row("h?te", "h\xc3\xb4te", true);
    row("h??te", "h\xc3\xb4te", false);
    row("?", "\xf0\x9f\x94\x92", true);
    row("*??", "\xc3\xb4", false);
    row("*??", "a\xc3\xb4", true);
    row("?", "\xc3", true); // no UTF-8: a byte is one
    row("??", "\xc3z", true);
}

void ArnTest::matchesWildcards()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, matches);
    QCOMPARE(vaultlock::policy::matchesWildcards(pattern.toStdString(), text.toStdString()),
             matches);
}

void ArnTest::knowsAnAccountId()
{
    QVERIFY(isAccountId("123456789012"));
    QVERIFY(!isAccountId("12345678901"));
    QVERIFY(!isAccountId("12345678901a"));
}

void ArnTest::knowsPatternsWithACommonText_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("haveOne");
    const auto row = [](const char *pattern, const char *other, bool haveOne) {
        QTest::addRow("%s, %s", pattern, other)
            << QByteArray(pattern) << QByteArray(other) << haveOne;
    };
    row("", "", true);
    row("*", "", true);
    row("?", "", false);
    row("a*", "*b", true);
    row("a*", "b*", false);
    row("a*c", "a?", true);
    row("a*c", "ab", false);
    row("role/*/x", "role/?*/x", true);
    row("role/x", "role/?*/x", false);
    row("role/team/*", "role/?*/x", true);
    row("role/team/y*", "role/?*/x", true); // role/team/y…/x
    row("role/team/y", "role/?*/x", false);
    row("*a*b*", "?", false);
    row("*a*b*", "??", true);
}

void ArnTest::knowsPatternsWithACommonText()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, other);
    QFETCH(bool, haveOne);
    QCOMPARE(haveCommonMatch(pattern.toStdString(), other.toStdString()), haveOne);
    QCOMPARE(haveCommonMatch(other.toStdString(), pattern.toStdString()), haveOne);
}

void ArnTest::foldsLettersOfAllScripts_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areSame");
    const auto row = [](const char *name, const QString &one, const QString &other, bool areSame) {
        QTest::newRow(name) << one << other << areSame;
    };
    row("nothing", QString(), QString(), true);
    row("ASCII", QStringLiteral("True"), QStringLiteral("tRUE"), true);
    row("another", QStringLiteral("true"), QStringLiteral("trues"), false);
    row("an accent", QStringLiteral("CR\u00c8ME"), QStringLiteral("cr\u00e8me"), true);
    row("without its accent", QStringLiteral("CR\u00c8ME"), QStringLiteral("creme"), false);
    row("Greek, both small sigmas", QStringLiteral("\u03a3"), QStringLiteral("\u03c2"), true);
    row("of another size in bytes", QStringLiteral("\u212a"), QStringLiteral("k"), true);
    row("beyond the first plane", QStringLiteral("\U00010400"), QStringLiteral("\U00010428"), true);
    row("one for two", QStringLiteral("\u00df"), QStringLiteral("ss"), false);
}

void ArnTest::foldsLettersOfAllScripts()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, areSame);
    QCOMPARE(isSameValueIgnoringCase(one.toStdString(), other.toStdString()), areSame);
    QCOMPARE(isSameValueIgnoringCase(other.toStdString(), one.toStdString()), areSame);
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
