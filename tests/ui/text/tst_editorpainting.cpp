// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor paints and marks anew, and what it leaves as it is.
#include "policy/linter.h"
#include "ui/text/indicators.h"
#include "ui/text/policyeditor.h"

#include <QPaintEvent>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vaultlock;
using vaultlock::ui::PolicyEditor;

namespace {

const QByteArray brokenText = "{\"Id\": \"\xc3\xa9\", \"bad\": 1}";

std::vector<policy::Finding> findingsOf(const QByteArray &text)
{
    return policy::lint({text.constData(), static_cast<std::size_t>(text.size())});
}

/// Where marks begin and end, by severity.
QStringList marksOf(PolicyEditor &editor)
{
    QStringList marks;
    const long length = editor.SendScintilla(PolicyEditor::SCI_GETLENGTH);
    for (int severity = 0; severity <= static_cast<int>(policy::Severity::Error); ++severity) {
        const auto indicator =
            static_cast<unsigned long>(ui::indicatorFor(static_cast<policy::Severity>(severity)));
        bool was = false;
        for (long at = 0; at <= length; ++at) {
            const bool is = at < length && editor.SendScintilla(PolicyEditor::SCI_INDICATORVALUEAT,
                                                                indicator, at) != 0;
            if (is != was)
                marks += QStringLiteral("%1 %2 %3").arg(severity).arg(at).arg(is);
            was = is;
        }
    }
    return marks;
}

class PaintedHeights : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            all += static_cast<QPaintEvent *>(event)->region().boundingRect().height();
        return false;
    }

    QList<int> all;
};

} // namespace

class EditorPaintingTest : public QObject
{
    Q_OBJECT

private slots:
    void marksAChangedTextAsOneThatWasJustLoaded()
    {
        QByteArray text =
            R"({"Version": "2012-10-17", "Statement": [)"
            R"({"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"},)"
            R"({"Effect": "Denied", "Principal": "*", "Action": "glacier:Nothing"}]})";
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.loadText(text);
        QRandomGenerator random(20261129);
        static const char *const pieces[] = {"\"", ",", "x", "\n", "{", "]", "\"Sid\": 1,"};
        for (int i = 0; i < 400; ++i) {
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(text.size())));
            const std::size_t gone =
                std::min<std::size_t>(static_cast<std::size_t>(random.bounded(8)),
                                      static_cast<std::size_t>(text.size()) - at);
            editor.applyEdits({{{at, at + gone}, pieces[random.bounded(7)]}}, at);
            text = editor.utf8();
            const auto findings = findingsOf(text);
            editor.showFindings(findings);
            PolicyEditor fresh(QStringLiteral("Policy"));
            fresh.loadText(text);
            fresh.showFindings(findings);
            QCOMPARE(marksOf(editor), marksOf(fresh));
        }
    }

    void paintsNothingAnewForTheSameFindings()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        editor.loadText(brokenText);
        editor.showFindings(findingsOf(brokenText));
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QCoreApplication::processEvents();
        const QSignalSpy painted(&editor, &PolicyEditor::SCN_PAINTED);
        editor.showFindings(findingsOf(brokenText));
        QCoreApplication::processEvents();
        QCOMPARE(painted.count(), 0);
        editor.showFindings({});
        QTRY_VERIFY(painted.count() > 0);
    }

    void findsTheOtherBracketHoweverManyLinesAreSeen()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 300);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        for (int lines = 1; lines < 60; ++lines) {
            const QByteArray text = "{\n" + QByteArray("  \"a\": 1,\n").repeated(lines) + "}\n";
            editor.loadText(text);
            QCoreApplication::sendPostedEvents(&editor, QEvent::MetaCall); // before it is painted
            QCOMPARE(editor.SendScintilla(PolicyEditor::SCI_BRACEMATCH, 0UL, 0L),
                     static_cast<long>(text.indexOf('}')));
        }
    }

    void paintsOnlyTheLineOfALetter()
    {
        PolicyEditor editor(QStringLiteral("Policy"));
        editor.resize(600, 400);
        editor.loadText(QByteArray("{\"Id\": \"abc\",\n").append(QByteArray(8, '\n')));
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        editor.goTo(0, 9);
        QCoreApplication::processEvents();
        PaintedHeights heights;
        editor.viewport()->installEventFilter(&heights);
        QTest::keyClick(&editor, Qt::Key_X);
        QTRY_VERIFY(!heights.all.isEmpty());
        QCoreApplication::processEvents();
        for (const int height : heights.all)
            QVERIFY2(height <= 2 * editor.textHeight(0), qPrintable(QString::number(height)));
    }
};

QTEST_MAIN(EditorPaintingTest)
#include "tst_editorpainting.moc"
