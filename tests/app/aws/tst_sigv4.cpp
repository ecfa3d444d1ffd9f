// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/signing/sigv4.h"
#include "core/byteview.h"
#include "core/utctime.h"

#include <QTest>
#include <QTimeZone>

using namespace vaultlock;
using namespace vaultlock::aws;

namespace {

QByteArray exampleSecret()
{
    return QByteArrayLiteral("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
}

// Glacier developer guide, "Signing Requests", "Example Signature Calculation".
SigningRequest glacierExample()
{
    return {"PUT",
            "/-/vaults/examplevault",
            {},
            {{"Host", "glacier.us-east-1.amazonaws.com"},
             {"x-amz-date", "20120525T002453Z"},
             {"x-amz-glacier-version", "2012-06-01"}},
            sha256Hex({})};
}

SigningScope exampleScope()
{
    return {"20120525", "us-east-1", "glacier"};
}

/// The line of the canonical request, from 0.
QByteArray line(const CanonicalRequest &request, int index)
{
    return request.text.split('\n').value(index);
}

} // namespace

class SigV4Test : public QObject
{
    Q_OBJECT

private slots:
    void passesItsSelfTest();
    void writesTheTimeAsAwsDoes();
    void hashesToLowerCaseHex();
    void makesTheCanonicalRequestOfTheGlacierExample();
    void makesTheStringToSignOfTheGlacierExample();
    void signsTheGlacierExample();
    void writesTheAuthorizationHeaderOfTheGlacierExample();
    void encodesThePathOnceMore_data();
    void encodesThePathOnceMore();
    void normalizesAPath_data();
    void normalizesAPath();
    void sortsAndEncodesTheQuery_data();
    void sortsAndEncodesTheQuery();
    void putsHeadersIntoOneForm();
    void joinsHeadersOfOneName();
    void signsAnewWhenTheInputsOfTheKeyChange_data();
    void signsAnewWhenTheInputsOfTheKeyChange();
    void changesWithEveryByteOfTheStringToSign();
};

void SigV4Test::passesItsSelfTest()
{
    QVERIFY(selfTest().has_value());
}

void SigV4Test::writesTheTimeAsAwsDoes()
{
    QCOMPARE(amzDate(utcTime({2012, 5, 25}, {0, 24, 53, 999})), "20120525T002453Z");
    QCOMPARE(amzDate(QDateTime({2026, 12, 31}, {23, 30, 5}, QTimeZone(-3600))), "20270101T003005Z");
}

void SigV4Test::hashesToLowerCaseHex()
{
    QCOMPARE(sha256Hex({}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

void SigV4Test::makesTheCanonicalRequestOfTheGlacierExample()
{
    const CanonicalRequest canonical = canonicalRequest(glacierExample());
    QCOMPARE(canonical.text, "PUT\n/-/vaults/examplevault\n\nhost:glacier.us-east-1.amazonaws.com\n"
                             "x-amz-date:20120525T002453Z\nx-amz-glacier-version:2012-06-01\n\n"
                             "host;x-amz-date;x-amz-glacier-version\n"
                             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(canonical.signedHeaders, "host;x-amz-date;x-amz-glacier-version");
}

void SigV4Test::makesTheStringToSignOfTheGlacierExample()
{
    QCOMPARE(
        stringToSign("20120525T002453Z", exampleScope(), canonicalRequest(glacierExample()).text),
        "AWS4-HMAC-SHA256\n20120525T002453Z\n20120525/us-east-1/glacier/aws4_request\n"
        "5f1da1a2d0feb614dd03d71e87928b8e449ac87614479332aced3a701f916743");
}

void SigV4Test::signsTheGlacierExample()
{
    Signer signer;
    const QByteArray text =
        stringToSign("20120525T002453Z", exampleScope(), canonicalRequest(glacierExample()).text);
    for (int i = 0; i < 3; ++i) // the second and third time with the key that was kept
        QCOMPARE(signer.signature(viewOf(exampleSecret()), exampleScope(), text),
                 "3ce5b2f2fffac9262b4da9256f8d086b4aaf42eba5f111c21681a65a127b7c2a");
}

void SigV4Test::writesTheAuthorizationHeaderOfTheGlacierExample()
{
    QCOMPARE(authorization("AKIAIOSFODNN7EXAMPLE", exampleScope(),
                           "host;x-amz-date;x-amz-glacier-version", "3ce5b2f2"),
             "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20120525/us-east-1/glacier/"
             "aws4_request, SignedHeaders=host;x-amz-date;x-amz-glacier-version, "
             "Signature=3ce5b2f2");
}

void SigV4Test::encodesThePathOnceMore_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("empty") << QByteArray() << QByteArray("/");
    QTest::newRow("plain") << QByteArray("/-/vaults/a_b.c~d") << QByteArray("/-/vaults/a_b.c~d");
    QTest::newRow("encoded slash")
        << QByteArray("/lock-policy/a%2Fb") << QByteArray("/lock-policy/a%252Fb");
    QTest::newRow("reserved") << QByteArray("/a+b=c:d@e") << QByteArray("/a%2Bb%3Dc%3Ad%40e");
    QTest::newRow("raw UTF-8") << QByteArray("/\xc3\xa9") << QByteArray("/%C3%A9");
    QTest::newRow("dots kept") << QByteArray("/a/./b/../c//d/") << QByteArray("/a/./b/../c//d/");
}

void SigV4Test::encodesThePathOnceMore()
{
    QFETCH(QByteArray, path);
    SigningRequest request = glacierExample();
    request.path = path;
    QTEST(line(canonicalRequest(request), 1), "canonical");
}

void SigV4Test::normalizesAPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("normalized");
    const auto row = [](const char *path, const char *normalized) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(normalized);
    };
    // The first are those of AWS's own test suite, in their "normalized" variants.
    row("/example1/example2/../..", "/");
    row("/example/..", "/");
    row("/./", "/");
    row("/./example", "/example");
    row("//", "/");
    row("//example//", "/example/");
    row("/a/./b/../c//d/", "/a/c/d/");
    row("/a/../../b", "/b");
    row("/.a/b./...", "/.a/b./...");
    row("/a/%2E%2E/b", "/a/%2E%2E/b"); // a name, not a dot segment
    row("/-/vaults/a_b.c~d", "/-/vaults/a_b.c~d");
}

void SigV4Test::normalizesAPath()
{
    QFETCH(QByteArray, path);
    QTEST(normalizedPath(path), "normalized");
}

void SigV4Test::sortsAndEncodesTheQuery_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("in order") << QByteArray("limit=10&marker=x") << QByteArray("limit=10&marker=x");
    QTest::newRow("out of order") << QByteArray("b=2&a=1&B=0") << QByteArray("B=0&a=1&b=2");
    QTest::newRow("one key, two values") << QByteArray("a=2&a=1") << QByteArray("a=1&a=2");
    QTest::newRow("a key that begins another") << QByteArray("a1=x&a=y") << QByteArray("a=y&a1=x");
    QTest::newRow("without a value") << QByteArray("acl") << QByteArray("acl=");
    QTest::newRow("encoded") << QByteArray("marker=arn%3aaws%2Fx%20y")
                             << QByteArray("marker=arn%3Aaws%2Fx%20y");
    QTest::newRow("raw") << QByteArray("marker=arn:aws/x+y~z")
                         << QByteArray("marker=arn%3Aaws%2Fx%2By~z");
    QTest::newRow("equals signs in the value") << QByteArray("a=b=c") << QByteArray("a=b%3Dc");
}

void SigV4Test::sortsAndEncodesTheQuery()
{
    QFETCH(QByteArray, query);
    SigningRequest request = glacierExample();
    request.query = query;
    QTEST(line(canonicalRequest(request), 2), "canonical");
}

void SigV4Test::putsHeadersIntoOneForm()
{
    SigningRequest request = glacierExample();
    request.headers = {{"X-Amz-Date", "20120525T002453Z"},
                       {"HOST", "  example.com\t"},
                       {"My-Header", "a   \"b   c\"\r\n  d"}};
    const CanonicalRequest canonical = canonicalRequest(request);
    QCOMPARE(canonical.signedHeaders, "host;my-header;x-amz-date");
    QCOMPARE(line(canonical, 3), "host:example.com");
    QCOMPARE(line(canonical, 4), "my-header:a \"b c\" d");
    QCOMPARE(line(canonical, 5), "x-amz-date:20120525T002453Z");
    QCOMPARE(line(canonical, 6), "");
}

void SigV4Test::joinsHeadersOfOneName()
{
    SigningRequest request = glacierExample();
    request.headers = {{"a", "2"}, {"Host", "example.com"}, {"A", "1"}, {"a", ""}};
    const CanonicalRequest canonical = canonicalRequest(request);
    QCOMPARE(canonical.signedHeaders, "a;host");
    QCOMPARE(line(canonical, 3), "a:2,1,");
}

void SigV4Test::signsAnewWhenTheInputsOfTheKeyChange_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("service");
    QTest::newRow("secret") << QByteArray("another") << QByteArray("20120525")
                            << QByteArray("us-east-1") << QByteArray("glacier");
    QTest::newRow("longer secret") << exampleSecret() + 'x' << QByteArray("20120525")
                                   << QByteArray("us-east-1") << QByteArray("glacier");
    QTest::newRow("date") << exampleSecret() << QByteArray("20120526") << QByteArray("us-east-1")
                          << QByteArray("glacier");
    QTest::newRow("region") << exampleSecret() << QByteArray("20120525") << QByteArray("us-east-2")
                            << QByteArray("glacier");
    QTest::newRow("service") << exampleSecret() << QByteArray("20120525") << QByteArray("us-east-1")
                             << QByteArray("sts");
}

void SigV4Test::signsAnewWhenTheInputsOfTheKeyChange()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, service);
    const QByteArray text("the same text");
    Signer used;
    const QByteArray before = used.signature(viewOf(exampleSecret()), exampleScope(), text);
    const SigningScope scope{date, region, service};
    const QByteArray after = used.signature(viewOf(secret), scope, text);
    QVERIFY(after != before);
    Signer fresh;
    QCOMPARE(after, fresh.signature(viewOf(secret), scope, text));
    QCOMPARE(used.signature(viewOf(exampleSecret()), exampleScope(), text), before);
}

void SigV4Test::changesWithEveryByteOfTheStringToSign()
{
    Signer signer;
    QByteArray text("AWS4-HMAC-SHA256\n20120525T002453Z");
    const QByteArray signature = signer.signature(viewOf(exampleSecret()), exampleScope(), text);
    for (char &byte : text) {
        byte = static_cast<char>(byte ^ 1);
        QVERIFY(signer.signature(viewOf(exampleSecret()), exampleScope(), text) != signature);
        byte = static_cast<char>(byte ^ 1);
    }
}

QTEST_GUILESS_MAIN(SigV4Test)
#include "tst_sigv4.moc"
