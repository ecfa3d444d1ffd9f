#include "policy/equivalence.h"

#include <QTest>

using namespace vaultlock::policy;

class EquivalenceTest : public QObject
{
    Q_OBJECT

private slots:
    void comparesTexts_data();
    void comparesTexts();
};

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

QTEST_GUILESS_MAIN(EquivalenceTest)
#include "tst_equivalence.moc"
