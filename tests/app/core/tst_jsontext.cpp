// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

namespace {

using vaultlock::JsonText;

/// The same members in both ways, in the order of their names.
void writeAll(JsonText &text, const QJsonObject &object)
{
    text.beginObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        text.key(member.key().toLatin1());
        const QJsonValue value = member.value();
        if (value.isString())
            text.text(value.toString());
        else if (value.isDouble())
            text.number(value.toInteger());
        else if (value.isBool())
            text.boolean(value.toBool());
        else if (value.isNull())
            text.null();
        else
            text.value(value);
    }
    text.endObject();
}

QJsonObject everyKind()
{
    const QJsonObject inner{
        {QStringLiteral("b"), QJsonArray{1, QStringLiteral("two\n"), QJsonValue()}},
        {QStringLiteral("empty"), QJsonObject()}};
    return {{QStringLiteral("array"), QJsonArray{inner, QJsonArray()}},
            {QStringLiteral("emptyArray"), QJsonArray()},
            {QStringLiteral("largest"), std::numeric_limits<qint64>::max()},
            {QStringLiteral("no"), false},
            {QStringLiteral("nothing"), QJsonValue()},
            {QStringLiteral("object"), inner},
            {QStringLiteral("plain"), QStringLiteral("records-2026 ~!")},
            {QStringLiteral("sharp"), QString::fromUtf8("\"quoted\" \\ \t\n\x01\x7f \u202e é 😀")},
            {QStringLiteral("void"), QString()},
            {QStringLiteral("yes"), true}};
}

} // namespace

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatQtWrites_data()
    {
        QTest::addColumn<JsonText::Layout>("layout");
        QTest::addColumn<QJsonDocument::JsonFormat>("format");
        QTest::newRow("indented") << JsonText::Layout::Indented << QJsonDocument::Indented;
        QTest::newRow("compact") << JsonText::Layout::Compact << QJsonDocument::Compact;
    }
    void writesWhatQtWrites()
    {
        QFETCH(const JsonText::Layout, layout);
        QFETCH(const QJsonDocument::JsonFormat, format);
        JsonText text(layout);
        writeAll(text, everyKind());
        QCOMPARE(text.done(), QJsonDocument(everyKind()).toJson(format));
    }
    void writesRowsAndAnEmptyListAsQtDoes()
    {
        const QJsonObject rows{{QStringLiteral("none"), QJsonArray()},
                               {QStringLiteral("rows"), QJsonArray{everyKind(), everyKind()}}};
        JsonText text;
        text.beginObject();
        text.key("none");
        text.beginArray();
        text.endArray();
        text.key("rows");
        text.beginArray();
        writeAll(text, everyKind());
        writeAll(text, everyKind());
        text.endArray();
        text.endObject();
        QCOMPARE(text.done(), QJsonDocument(rows).toJson(QJsonDocument::Indented));
    }
    void repeatsMembersThatWereWritten()
    {
        const QJsonArray list{1, 2};
        const QJsonObject row{{QStringLiteral("a"), 1}, {QStringLiteral("b"), list}};
        JsonText text;
        text.beginArray();
        QByteArray members;
        for (int i = 0; i < 2; ++i) {
            text.beginObject();
            text.key("a");
            text.number(1);
            const qsizetype start = text.size();
            if (members.isEmpty()) {
                text.key("b");
                text.value(list);
                members = text.from(start);
            } else {
                text.written(members);
            }
            text.endObject();
        }
        text.endArray();
        QCOMPARE(text.done(), QJsonDocument(QJsonArray{row, row}).toJson(QJsonDocument::Indented));
    }
};

Q_DECLARE_METATYPE(JsonText::Layout)
Q_DECLARE_METATYPE(QJsonDocument::JsonFormat)

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
