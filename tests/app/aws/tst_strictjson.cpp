// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/reply/strictjson.h"

#include <QTest>

using namespace vaultlock::aws;

class StrictJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void callsEveryPrefixIncomplete();
    void readsThirtyTwoLevelsAndNoMore();
    void keepsIntegersOf64Bits();
};

void StrictJsonTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("space around") << QByteArray(" \t\r\n{ \"a\" : 1 , \"b\" : [ ] } \n");
    QTest::newRow("every kind of value")
        << QByteArray(R"({"a":null,"b":true,"c":false,"d":-0.5e+3,"e":"x","f":[1,{}],"g":{}})");
    QTest::newRow("numbers") << QByteArray(R"({"a":[0,-0,1,10,1.5,1e5,1E-5,-1.25e+10]})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00\u0000"})");
    QTest::newRow("UTF-8") << QByteArray("{\"é😀\":\"é😀\"}");
    QByteArray many;
    for (int key = 0; key < 40; ++key)
        many += '"' + QByteArray::number(key) + "\":0,";
    QTest::newRow("many keys") << "{" + many + "\"\\u0061\":1,\"b\":2}";
    QTest::newRow("a key in two objects") << QByteArray(R"({"a":{"x":1},"b":{"x":2}})");
}

void StrictJsonTest::reads()
{
    QFETCH(QByteArray, text);
    QVERIFY(readStrictObject(text));
}

void StrictJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text;
    };
    row("HTML", "<!DOCTYPE html><html><body>Sign in</body></html>");
    row("a number", "42");
    row("a string", "\"x\"");
    row("an array", "[]");
    row("null", "null");
    row("text after it", "{} x");
    row("two objects", "{}{}");
    row("a byte order mark", "\xEF\xBB\xBF{}");
    row("a key twice", R"({"State":"Locked","State":"InProgress"})");
    row("a key twice, once escaped", R"({"State":"Locked","\u0053tate":"InProgress"})");
    row("a key twice, escaped before", R"({"\u0053tate":"Locked","a":1,"State":"InProgress"})");
    row("a key twice, the same escape", R"({"\u0053tate":"Locked","\u0053tate":"InProgress"})");
    QByteArray many;
    for (int key = 0; key < 40; ++key)
        many += '"' + QByteArray::number(key) + "\":0,";
    row("a key twice among many", "{" + many + "\"39\":1}");
    row("the first key of many twice", "{" + many + "\"0\":1}");
    row("a key twice, deep down", R"({"a":[{"b":1,"b":1}]})");
    row("a trailing comma", R"({"a":1,})");
    row("a comma in an array", R"({"a":[1,]})");
    row("no comma", R"({"a":1 "b":2})");
    row("no colon", R"({"a" 1})");
    row("no key", "{1:2}");
    row("a leading zero", R"({"a":01})");
    row("no digit before the point", R"({"a":.5})");
    row("no digit after the point", R"({"a":1.})");
    row("no exponent", R"({"a":1e})");
    row("a plus", R"({"a":+1})");
    row("a bare minus", R"({"a":-})");
    row("NaN", R"({"a":NaN})");
    row("a misspelt word", R"({"a":nul})");
    row("a raw line break", "{\"a\":\"\n\"}");
    row("a raw NUL", QByteArray("{\"a\":\"\0\"}", 9));
    row("a NUL between", QByteArray("{\0}", 3));
    row("an unknown escape", R"({"a":"\x41"})");
    row("a short escape", R"({"a":"\u12"})");
    row("half a surrogate pair", R"({"a":"\uD83D"})");
    row("the other half", R"({"a":"\uDE00"})");
    row("two first halves", R"({"a":"\uD83D\uD83D"})");
    row("Latin-1", "{\"a\":\"\xE9\"}");
    row("a cut character", "{\"a\":\"\xF0\x9F\x98\"}");
    row("an overlong character", "{\"a\":\"\xC0\xAF\"}");
    row("a comment", "{/**/}");
    row("single quotes", "{'a':1}");
}

void StrictJsonTest::refuses()
{
    QFETCH(QByteArray, text);
    const auto read = readStrictObject(text);
    QVERIFY(!read);
    QCOMPARE(read.error(), JsonFault::Malformed);
}

void StrictJsonTest::callsEveryPrefixIncomplete()
{
    const QByteArray text = R"({"a":[1,-2.5e+7,"\u00e9\uD83D\uDE00\n"],"b":{"c":null,"d":true}})";
    QVERIFY(readStrictObject(text));
    for (qsizetype cut = 0; cut < text.size(); ++cut) {
        const auto read = readStrictObject(text.left(cut));
        QVERIFY(!read);
        QVERIFY2(read.error() == JsonFault::Incomplete, text.left(cut).constData());
    }
}

void StrictJsonTest::readsThirtyTwoLevelsAndNoMore()
{
    const auto nested = [](int depth) {
        return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
    };
    QVERIFY(readStrictObject(nested(32)));
    QVERIFY(!readStrictObject(nested(33)));
    QVERIFY(!readStrictObject(nested(100'000)));
    QVERIFY(!readStrictObject(QByteArray(1'000'000, '[')));
}

void StrictJsonTest::keepsIntegersOf64Bits()
{
    const auto read = readStrictObject(R"({"a":9007199254740993,"b":9223372036854775807})");
    QVERIFY(read);
    QCOMPARE(read->value(QLatin1String("a")).toInteger(), 9007199254740993);
    QCOMPARE(read->value(QLatin1String("b")).toInteger(), 9223372036854775807);
}

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "tst_strictjson.moc"
