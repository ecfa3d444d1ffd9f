// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/linter.h"
#include "ui/problems/problemdetails.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace vaultlock;

class ProblemDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void putsItsButtonsBesideTheText();
    void putsItsButtonsBelowATextThatWouldBeSqueezed();
};

namespace {

/// The text and the button that goes to it, once shown in the width.
struct Arranged
{
    explicit Arranged(int width)
    {
        details.resize(width, details.height());
        details.show();
        const auto findings = policy::lint(R"({"version": "2012-10-17"})");
        details.showFinding(&findings.front());
        QTest::qWait(0); // the layout
        text = details.findChild<QPlainTextEdit *>()->geometry();
        button = details.findChild<QPushButton *>(QStringLiteral("goToTheText"))->geometry();
    }
    ui::ProblemDetails details;
    QRect text;
    QRect button;
};

} // namespace

void ProblemDetailsTest::putsItsButtonsBesideTheText()
{
    const Arranged wide(900);
    QVERIFY(wide.button.left() > wide.text.right());
    QVERIFY(wide.details.rect().contains(wide.button));
}

void ProblemDetailsTest::putsItsButtonsBelowATextThatWouldBeSqueezed()
{
    const Arranged narrow(200);
    QVERIFY(narrow.button.top() > narrow.text.bottom());
    QVERIFY(narrow.text.width() > 150);
    QVERIFY(narrow.details.rect().contains(narrow.button));
}

QTEST_MAIN(ProblemDetailsTest)
#include "tst_problemdetails.moc"
