// SPDX-License-Identifier: GPL-3.0-or-later

// What is refused is tested with the command that shows it: tst_simulatecommand.cpp.
#include "policy/decision/requestreader.h"
#include "policy/reader/reader.h"

#include <QTest>

using namespace vaultlock::policy;

class RequestReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField();
    void readsValuesAsTheyAreSpelled();
    void takesAnEmptyListAndNoContext();
    void saysWhereAFaultIs();
};

void RequestReaderTest::readsEveryField()
{
    const std::string text = R"([{"resource": "arn:aws:glacier:us-west-2:123456789012:vaults/v",
        "action": "glacier:DeleteArchive", "principal": "123456789012",
        "context": {"aws:UserName": "a\u00e9"}}, {"principal": "*", "action": "a:b", "resource": "*"}])";
    const auto requests = requestsIn(read(text));
    QVERIFY(requests.has_value());
    QCOMPARE(requests->size(), std::size_t(2));
    const WrittenRequest &first = requests->front();
    QCOMPARE(first.principal, std::string("123456789012"));
    QVERIFY(first.request.requester().kind() == Requester::Kind::Root);
    QVERIFY(first.request.glacierAction().has_value());
    QCOMPARE(first.request.resource(),
             std::string("arn:aws:glacier:us-west-2:123456789012:vaults/v"));
    QCOMPARE(*first.request.lookup("aws:username").values, std::vector<std::string>{"aé"});
}

void RequestReaderTest::readsValuesAsTheyAreSpelled()
{
    const std::string text =
        R"([{"principal": "*", "action": "a:b", "resource": "*",
             "context": {"n": 1.50, "b": true, "l": ["x", 7, false], "e": []}}])";
    const auto requests = requestsIn(read(text));
    QVERIFY(requests.has_value());
    const Request &request = requests->front().request;
    QCOMPARE(*request.lookup("n").values, std::vector<std::string>{"1.50"});
    QCOMPARE(*request.lookup("b").values, std::vector<std::string>{"true"});
    QCOMPARE(*request.lookup("l").values, (std::vector<std::string>{"x", "7", "false"}));
    QVERIFY(!request.lookup("e").values);
}

void RequestReaderTest::takesAnEmptyListAndNoContext()
{
    QCOMPARE(requestsIn(read("[]"))->size(), std::size_t(0));
    const auto requests =
        requestsIn(read(R"([{"principal": "*", "action": "a:b", "resource": "*"}])"));
    QVERIFY(requests.has_value());
    QVERIFY(requests->front().request.context().empty());
}

void RequestReaderTest::saysWhereAFaultIs()
{
    const std::string text = R"([{"principal": "*", "action": "a:b", "resource": 42}])";
    const auto requests = requestsIn(read(text));
    QVERIFY(!requests.has_value());
    QVERIFY(requests.error().reason == RequestFault::Reason::NotText);
    QCOMPARE(requests.error().argument, std::string("resource"));
    QCOMPARE(text.substr(requests.error().span.begin, requests.error().span.size()),
             std::string("42"));
}

QTEST_GUILESS_MAIN(RequestReaderTest)
#include "tst_requestreader.moc"
