#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <QTest>

using namespace vaultlock::policy;

class WriterTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutWhiteSpaceAndNothingElse_data();
    void leavesOutWhiteSpaceAndNothingElse();
};

void WriterTest::leavesOutWhiteSpaceAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("minified");
    QTest::newRow("empty ones") << QByteArray(" { } ") << QByteArray("{}");
    QTest::newRow("lists") << QByteArray("[ [ ] , [ 1 , 2 ]\n]") << QByteArray("[[],[1,2]]");
    QTest::newRow("members in their order")
        << QByteArray("{\n  \"b\": 1,\r\n\t\"a\": {\"c\": [true, null]}\n}\n")
        << QByteArray(R"({"b":1,"a":{"c":[true,null]}})");
    QTest::newRow("strings as they are written") << QByteArray(R"([ " a  b ", "\u0041\/é\n" ])")
                                                 << QByteArray(R"([" a  b ","\u0041\/é\n"])");
    QTest::newRow("numbers as they are written")
        << QByteArray("[ -0, 1.50, 1E+02 ]") << QByteArray("[-0,1.50,1E+02]");
    QTest::newRow("keys that stand twice")
        << QByteArray(R"({"a": 1, "a": 2})") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("a number at the top") << QByteArray(" 42 ") << QByteArray("42");
}

void WriterTest::leavesOutWhiteSpaceAndNothingElse()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, minified);
    const std::string before = text.toStdString();
    const std::string after = minify(read(before));
    QCOMPARE(QByteArray::fromStdString(after), minified);
    QCOMPARE(minify(read(after)), after);
}

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_writer.moc"
