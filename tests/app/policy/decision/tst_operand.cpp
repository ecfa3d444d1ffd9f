// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/operand.h"

#include <QTest>

using namespace vaultlock::policy;

class OperandTest : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers();
    void readsDates();
    void readsBooleans();
    void readsAddresses();
    void knowsBase64();
};

void OperandTest::readsNumbers()
{
    QCOMPARE(numberIn("365").value(), 365.0);
    QCOMPARE(numberIn("-1.5").value(), -1.5);
    QCOMPARE(numberIn("+2").value(), 2.0);
    for (const char *text : {"", "-", "1e3", ".5", "1.", "0x10", " 1", "1 ", "nan", "inf", "1,5"})
        QVERIFY2(!numberIn(text), text);
    QVERIFY(numberIn(std::string(300, '9')));
    QVERIFY(!numberIn(std::string(400, '9')));
    QVERIFY(!numberIn("-" + std::string(400, '9')));
}

void OperandTest::readsDates()
{
    QCOMPARE(dateIn("1970-01-01T00:00:00Z").value(), 0);
    QCOMPARE(dateIn("1970-01-02").value(), 86'400'000);
    QCOMPARE(dateIn("1970-01").value(), 0);
    QCOMPARE(dateIn("1971").value(), 31'536'000'000);
    QCOMPARE(dateIn("1970-01-01T01:00:00.250+01:00").value(), 250);
    QCOMPARE(dateIn("1970-01-01T00:01Z").value(), 60'000);
    QCOMPARE(dateIn("86400").value(), 86'400'000);
    for (const char *text :
         {"", "tomorrow", "2026-13-01", "2026-02-30", "2026-01-01T", "2026-01-01T00:00:00",
          "2026-01-01T25:00:00Z", "2026-01-01 00:00:00Z", "2026T00:00Z", "26-01-01", "-1"})
        QVERIFY2(!dateIn(text), text);
}

void OperandTest::readsBooleans()
{
    QCOMPARE(booleanIn("true").value(), true);
    QCOMPARE(booleanIn("False").value(), false);
    for (const char *text : {"", "1", "yes", "true "})
        QVERIFY2(!booleanIn(text), text);
}

void OperandTest::readsAddresses()
{
    QVERIFY(ipRangeIn("10.0.0.0/8")->contains(*ipRangeIn("10.1.2.3")));
    QVERIFY(!ipRangeIn("10.0.0.0/8")->contains(*ipRangeIn("11.1.2.3")));
    QVERIFY(!ipRangeIn("10.1.0.0/16")->contains(*ipRangeIn("10.0.0.0/8")));
    QVERIFY(ipRangeIn("0.0.0.0/0")->contains(*ipRangeIn("192.0.2.1")));
    QVERIFY(ipRangeIn("2001:db8::/33")->contains(*ipRangeIn("2001:db8:7fff::1")));
    QVERIFY(!ipRangeIn("2001:db8::/33")->contains(*ipRangeIn("2001:db8:8000::1")));
    QVERIFY(!ipRangeIn("::/0")->contains(*ipRangeIn("192.0.2.1")));
    for (const char *text : {"", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "::/129",
                             "10.0.0.0/8/8", "example.com"})
        QVERIFY2(!ipRangeIn(text), text);
}

void OperandTest::knowsBase64()
{
    for (const char *text : {"", "QUJD", "QUI=", "QQ==", "+/+/"})
        QVERIFY2(isBase64(text), text);
    for (const char *text : {"Q", "QUJ", "Q===", "QU=D", "Q-_D", "QQ==QQ=="})
        QVERIFY2(!isBase64(text), text);
}

QTEST_GUILESS_MAIN(OperandTest)
#include "tst_operand.moc"
