// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/reply/serviceerror.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;

class ServiceErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatTheServiceSaid_data();
    void namesWhatTheServiceSaid();
    void keepsCodeMessageAndRequest();
    void cutsAnEndlessMessage();
    void knowsAStrangersPage_data();
    void knowsAStrangersPage();
};

void ServiceErrorTest::namesWhatTheServiceSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto inBody = [](int status, const QByteArray &code, ErrorKind kind) {
        QTest::addRow("%d %s", status, code.constData())
            << status << QByteArray() << R"({"code":")" + code + R"("})" << kind;
    };
    inBody(400, "BadRequest", ErrorKind::BadRequest);
    inBody(400, "InvalidParameterValueException", ErrorKind::InvalidParameter);
    inBody(400, "MissingParameterValueException", ErrorKind::MissingParameter);
    inBody(400, "LimitExceededException", ErrorKind::LimitExceeded);
    inBody(400, "SerializationException", ErrorKind::BadRequest);
    inBody(400, "MissingAuthenticationTokenException", ErrorKind::MissingAuthenticationToken);
    inBody(400, "UnrecognizedClientException", ErrorKind::UnrecognizedClient);
    inBody(400, "ThrottlingException", ErrorKind::Throttled);
    inBody(429, "TooManyRequestsException", ErrorKind::Throttled);
    inBody(429, "SomethingNew", ErrorKind::Throttled);
    inBody(400, "NoLongerSupportedException", ErrorKind::NoLongerSupported);
    inBody(403, "AccessDeniedException", ErrorKind::AccessDenied);
    inBody(403, "ExpiredTokenException", ErrorKind::ExpiredToken);
    inBody(403, "InvalidSignatureException", ErrorKind::InvalidSignature);
    inBody(403, "RequestTimeTooSkewed", ErrorKind::ClockSkewed);
    inBody(403, "RequestExpired", ErrorKind::ClockSkewed);
    inBody(403, "RequestInTheFuture", ErrorKind::ClockSkewed);
    inBody(404, "ResourceNotFoundException", ErrorKind::NotFound);
    inBody(400, "ResourceNotFoundException", ErrorKind::OtherServiceError);
    inBody(404, "AccessDeniedException", ErrorKind::AccessDenied);
    inBody(404, "UnknownOperationException", ErrorKind::OtherServiceError);
    inBody(408, "RequestTimeoutException", ErrorKind::RequestTimeout);
    inBody(500, "ServiceUnavailableException", ErrorKind::ServiceUnavailable);
    inBody(503, "SomethingNew", ErrorKind::ServiceUnavailable);
    inBody(400, "SomethingNew", ErrorKind::OtherServiceError);
    inBody(501, "SomethingNew", ErrorKind::OtherServiceError);

    const auto row = [](const char *name, int status, const QByteArray &header,
                        const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << header << body << kind;
    };
    row("the header first", 403, "AccessDeniedException", R"({"code":"ResourceNotFoundException"})",
        ErrorKind::AccessDenied);
    row("the header with a tail", 404,
        "ResourceNotFoundException:http://internal.amazon.com/coral/com.amazonaws.glacier/", "",
        ErrorKind::NotFound);
    row("the header with a name space", 400, "com.amazonaws.glacier#ThrottlingException", "",
        ErrorKind::Throttled);
    row("an empty header", 403, "", R"({"code":"AccessDeniedException"})", ErrorKind::AccessDenied);
    row("a 404 of a web server", 404, "", "<html>Not Found</html>", ErrorKind::MalformedReply);
    row("an empty 404", 404, "", "", ErrorKind::MalformedReply);
    row("a 404 with two codes", 404, "",
        R"({"code":"AccessDeniedException","code":"ResourceNotFoundException"})",
        ErrorKind::MalformedReply);
    row("a 404 cut off", 404, "", R"({"code":"ResourceNotFoundException","mess)",
        ErrorKind::MalformedReply);
    row("a 404 whose code is a list", 404, "", R"({"code":["ResourceNotFoundException"]})",
        ErrorKind::MalformedReply);
    row("a 403 of a proxy", 403, "", "<html>Blocked</html>", ErrorKind::MalformedReply);
    row("a proxy that wants a login", 407, "", "<html>", ErrorKind::MalformedReply);
    row("a captive portal", 511, "", "<html>", ErrorKind::MalformedReply);
    row("a captive portal's 200", 200, "", "<html>Welcome</html>", ErrorKind::MalformedReply);
    row("a 200 with a code", 200, "", R"({"code":"ResourceNotFoundException"})",
        ErrorKind::MalformedReply);
    row("a load balancer's 500", 500, "", "<html>", ErrorKind::ServiceUnavailable);
    row("a load balancer's 502", 502, "", "<html>", ErrorKind::ServiceUnavailable);
    row("a load balancer's 503", 503, "", "", ErrorKind::ServiceUnavailable);
    row("a load balancer's 504", 504, "", "", ErrorKind::ServiceUnavailable);
    row("a 408 without a body", 408, "", "", ErrorKind::RequestTimeout);
    row("a 429 without a body", 429, "", "", ErrorKind::Throttled);
    row("a 501 without a body", 501, "", "", ErrorKind::MalformedReply);
}

void ServiceErrorTest::namesWhatTheServiceSaid()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const HttpReply reply{
        status, {qMakePair(QByteArray("x-amzn-ErrorType"), header)}, body, true, std::nullopt};
    QCOMPARE(serviceError(reply).kind, kind);
    QCOMPARE(serviceError(reply).httpStatus, status);
}

void ServiceErrorTest::keepsCodeMessageAndRequest()
{
    const HttpReply reply{403,
                          {qMakePair(QByteArray("X-Amzn-RequestId"), QByteArray("AAAB"))},
                          R"({"code":"AccessDeniedException","message":"No <b>é</b>."})",
                          true,
                          std::nullopt};
    const Error error = serviceError(reply);
    QCOMPARE(error.code, QStringLiteral("AccessDeniedException"));
    QCOMPARE(error.detail, QStringLiteral("No <b>é</b>."));
    QCOMPARE(error.requestId, QStringLiteral("AAAB"));
}

void ServiceErrorTest::cutsAnEndlessMessage()
{
    const HttpReply reply{403,
                          {},
                          R"({"code":")" + QByteArray(5'000, 'c') + R"(","message":")" +
                              QByteArray(500'000, 'm') + "\"}",
                          true,
                          std::nullopt};
    QCOMPARE(serviceError(reply).detail.size(), 2'000);
    QCOMPARE(serviceError(reply).code.size(), 100);
}

void ServiceErrorTest::knowsAStrangersPage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isStrangers");
    const auto row = [](const char *title, int status, const char *type, const char *body,
                        bool isStrangers) {
        QTest::newRow(title) << status << QByteArray(type) << QByteArray(body) << isStrangers;
    };
    row("a sign-in page", 200, "text/html; charset=utf-8", "  Welcome", true);
    row("one that is called JSON", 200, "application/json", "\n<!DOCTYPE html><html>", true);
    row("one that is called nothing", 200, "", "<HTML><head>", true);
    row("a page that forbids", 403, "text/html", "<html>Blocked</html>", true);
    row("a network that wants a sign-in", 511, "text/html", "<html>", true);
    row("an answer", 200, "application/json", "{}", false);
    row("an answer in XML", 200, "text/xml", "<GetCallerIdentityResponse/>", false);
    row("nothing", 200, "text/html", "", false);
    row("a load balancer", 503, "text/html", "<html>busy</html>", false);
    row("a service that forbids", 403, "application/json",
        R"({"code":"AccessDeniedException","message":"<html>"})", false);
}

void ServiceErrorTest::knowsAStrangersPage()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, isStrangers);
    const HttpReply reply{
        status, {qMakePair(QByteArray("Content-Type"), type)}, body, true, std::nullopt};
    const Result<void> accepted =
        status == 200 ? Result<void>() : Result<void>(failure(serviceError(reply)));
    const auto judged = judgedOfStranger(reply, accepted);
    QCOMPARE(!judged && judged.error().party == Party::Stranger, isStrangers);
    if (!isStrangers) {
        QCOMPARE(judged.has_value(), accepted.has_value());
        if (!judged)
            QCOMPARE(judged.error(), accepted.error());
        return;
    }
    QCOMPARE(judged.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(judged.error().httpStatus, status);
    QCOMPARE(of(Party::Sts, judged.error()).party, Party::Stranger); // whoever was meant
}

QTEST_GUILESS_MAIN(ServiceErrorTest)
#include "tst_serviceerror.moc"
