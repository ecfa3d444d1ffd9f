// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/placeholders.h"

#include <QTest>

using namespace vaultlock::policy;

class PlaceholdersTest : public QObject
{
    Q_OBJECT

private slots:
    void areFound_data();
    void areFound();
    void areLookedForOnlyWithin();
};

void PlaceholdersTest::areFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("found");
    const auto row = [](const char *text, const QByteArrayList &found) {
        QTest::newRow(text) << QByteArray(text) << found;
    };
    row("nothing to fill in", {});
    row("${var.account}", {"${var.account}"});
    row("a${x}b${y}c", {"${x}", "${y}"});
    row("${}", {"${}"});
    row("${AWS::AccountId}", {"${AWS::AccountId}"});
    row("{{ vault }}", {"{{ vault }}"});
    row("{{a}}{{b}}", {"{{a}}", "{{b}}"});
    row("${{a}}", {"{{a}}"});
    row("<account>", {"<account>"});
    row("<your account-id_1.0>", {"<your account-id_1.0>"});
    row("<a><b>", {"<a>", "<b>"});
    row("<<a>>", {"<a>"});
    row("&{aws:username}", {"&{aws:username}"});
    row("$${aws:username}", {"$${aws:username}"});
    row("$${var.x}", {"$${var.x}"});

    row("${aws:username}", {});
    row("${aws:PrincipalTag/team}", {});
    row("${glacier:ArchiveAgeInDays}", {});
    row("${aws:username, 'a::b'}", {});
    row("${*}${?}${$}", {});
    row("${x", {});
    row("&{x & {x} $${ $${*}", {});
    row("$x $ {x}", {});
    row("{{x}", {});
    row("{ {x}}", {});
    row("a < b > c", {});
    row("<>", {});
    row("<a", {});
    row("<a/b>", {});
}

void PlaceholdersTest::areFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, found);
    const std::string padded = "xy" + text.toStdString() + "z";
    QByteArrayList actual;
    for (const Span span : placeholdersIn(padded, {2, padded.size() - 1}))
        actual.append(QByteArray::fromStdString(padded.substr(span.begin, span.size())));
    QCOMPARE(actual, found);
}

void PlaceholdersTest::areLookedForOnlyWithin()
{
    const std::string text = "${a}<b>{{c}}";
    QVERIFY(placeholdersIn(text, {0, 3}).empty());
    QVERIFY(placeholdersIn(text, {1, 6}).empty());
    QVERIFY(placeholdersIn(text, {7, 11}).empty());
    QVERIFY(placeholdersIn(text, {0, 0}).empty());
    QCOMPARE(placeholdersIn(text, {4, 7}), (std::vector<Span>{{4, 7}}));
}

QTEST_GUILESS_MAIN(PlaceholdersTest)
#include "tst_placeholders.moc"
