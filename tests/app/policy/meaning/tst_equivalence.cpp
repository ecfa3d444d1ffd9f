// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/equivalence.h"

#include <QTest>

using namespace vaultlock::policy;

class EquivalenceTest : public QObject
{
    Q_OBJECT

private slots:
    void comparesTexts_data();
    void comparesTexts();
    void comparesPolicies_data();
    void comparesPolicies();
};

namespace {

QByteArray policyOf(const QByteArray &statements, const QByteArray &version = "2012-10-17")
{
    return R"({"Version": ")" + version + R"(", "Statement": )" + statements + "}";
}

const QByteArray keep =
    R"({"Sid": "Keep", "Effect": "Deny", "Principal": {"AWS": ["123456789012"]},
        "Action": ["glacier:DeleteArchive", "glacier:DeleteVault"], "Resource": "*",
        "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}}})";
const QByteArray open = R"({"Effect": "Allow", "Principal": "*", "Action": "glacier:ListJobs",
                            "Resource": ["*"]})";

} // namespace

void EquivalenceTest::comparesTexts_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("sameness");
    const auto row = [](const char *name, const QByteArray &a, const QByteArray &b, Sameness same) {
        QTest::newRow(name) << a << b << static_cast<int>(same);
    };
    constexpr Sameness bytes = Sameness::SameBytes;
    constexpr Sameness meaning = Sameness::SameMeaning;
    constexpr Sameness different = Sameness::Different;

    row("nothing", "", "", bytes);
    row("the same", "{\"a\": 1}", "{\"a\": 1}", bytes);
    row("the same, and no JSON", "Deny", "Deny", bytes);
    row("white space", "{\"a\": [1, 2]}", " {\n\"a\":[1,2]}\r\n", meaning);
    row("the order of keys", R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"d":3,"c":2},"a":1})",
        meaning);
    row("escapes", R"({"a":"\u0041\/é"})", R"({"\u0061":"A/\u00E9"})", meaning);
    row("literals", "[true,false,null]", "[true, false, null]", meaning);

    row("another value", R"({"a":"365"})", R"({"a":"366"})", different);
    row("another key", R"({"a":1})", R"({"A":1})", different);
    row("the order of values", "[1,2]", "[2,1]", different);
    row("a value more", "[1]", "[1,1]", different);
    row("a value fewer", "[1,1]", "[1]", different);
    row("a key more", R"({"a":1})", R"({"a":1,"b":2})", different);
    row("a string and a number", R"({"a":"1"})", R"({"a":1})", different);
    row("one value and a list of it", R"({"a":"b"})", R"({"a":["b"]})", different);
    row("true and false", "[true]", "[false]", different);
    row("an empty list and an empty object", "[]", "{}", different);
    row("deep down", R"({"a":[{"b":[1,{"c":2}]}]})", R"({"a":[{"b":[1,{"c":3}]}]})", different);
    row("white space in a string", R"(["a b"])", R"(["a  b"])", different);
    row("numbers are as they are written", "[1]", "[1.0]", different);
    row("a key twice says nothing", R"({"a":1,"a":1})", R"({ "a":1,"a":1})", different);
    row("a key twice on one side", R"({"a":1,"a":2})", R"({"a":1,"b":2})", different);
    row("no JSON", "{\"a\":1,}", "{ \"a\":1,}", different);
    row("no JSON on one side", "{\"a\":1}", "{\"a\":1,}", different);
    row("nothing on one side", "", "{}", different);
    row("white space alone", " ", "  ", different);
    row("too deep", QByteArray(65, '[') + QByteArray(65, ']'),
        " " + QByteArray(65, '[') + QByteArray(65, ']'), different);
    row("a byte order mark", "\xef\xbb\xbf{}", "{}", different);
}

void EquivalenceTest::comparesTexts()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, sameness);
    QCOMPARE(static_cast<int>(compare(a.toStdString(), b.toStdString())), sameness);
    QCOMPARE(static_cast<int>(compare(b.toStdString(), a.toStdString())), sameness);
}

void EquivalenceTest::comparesPolicies_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("isSame");
    const QByteArray both = policyOf("[" + keep + "," + open + "]");
    const auto changed = [&](const char *name, const QByteArray &from, const QByteArray &to,
                             bool isSame) {
        QByteArray other = both;
        Q_ASSERT(other.contains(from));
        other.replace(other.indexOf(from), from.size(), to);
        QTest::newRow(name) << both << other << isSame;
    };
    QTest::newRow("the order of statements")
        << both << policyOf("[" + open + "," + keep + "]") << true;
    QTest::newRow("one statement and a list of it")
        << policyOf(keep) << policyOf("[" + keep + "]") << true;
    QTest::newRow("a statement twice")
        << both << policyOf("[" + keep + "," + open + "," + open + "]") << true;
    QTest::newRow("a statement less") << both << policyOf(keep) << false;
    QTest::newRow("another version")
        << both << policyOf("[" + keep + "," + open + "]", "2008-10-17") << false;
    changed("another Sid", "\"Keep\"", "\"Hold\"", true);
    changed("no Sid", R"("Sid": "Keep", )", "", true);
    changed("the order of a list", R"("glacier:DeleteArchive", "glacier:DeleteVault")",
            R"("glacier:DeleteVault", "glacier:DeleteArchive")", true);
    changed("one value and a list of it", R"(["123456789012"])", R"("123456789012")", true);
    changed("an account and its root", "123456789012", "arn:aws:iam::123456789012:root", true);
    changed("everyone by a map", R"("Principal": "*")", R"("Principal": {"AWS": "*"})", true);
    changed("the case of an action", "glacier:DeleteVault", "Glacier:deletevault", true);
    changed("the case of a key", "ArchiveAgeInDays", "ArchiveAgeinDays", true);
    changed("a number without quotes", "\"365\"", "365", true);
    changed("another number", "\"365\"", "\"366\"", false);
    changed("another operator", "NumericLessThan", "NumericLessThanEquals", false);
    changed("another effect", "\"Deny\"", "\"Allow\"", false);
    changed("another account", "123456789012", "210987654321", false);
    changed("a user of the account", "123456789012", "arn:aws:iam::123456789012:user/a", false);
    changed("an action less", R"(, "glacier:DeleteVault")", "", false);
    changed("all but them", "\"Action\": [", "\"NotAction\": [", false);
    changed("another resource", R"("Resource": "*")", R"("Resource": "arn")", false);
    changed("no condition",
            R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}})",
            R"("Condition": {})", false);
    changed("an element that the grammar does not have", "\"Sid\"", "\"sid\"", false);
    changed("the case of an effect", "\"Deny\"", "\"deny\"", false);
}

void EquivalenceTest::comparesPolicies()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, isSame);
    const Sameness expected = isSame ? Sameness::SameMeaning : Sameness::Different;
    QCOMPARE(compare(a.toStdString(), b.toStdString()), expected);
    QCOMPARE(compare(b.toStdString(), a.toStdString()), expected);
}

QTEST_GUILESS_MAIN(EquivalenceTest)
#include "tst_equivalence.moc"
