// SPDX-License-Identifier: GPL-3.0-or-later

// The policy's very text in a review.
#pragma once

#include <QByteArray>
#include <QWidget>

class QPlainTextEdit;

namespace vaultlock::ui {

/// Read-only, and as it is. Where a line of it is too long to be read, it comes laid out, one
/// member a line, and a box beside it says so and takes that back.
class ReviewedText : public QWidget
{
    Q_OBJECT

public:
    /// accessibleName: of the text.
    ReviewedText(const QString &accessibleName, const QByteArray &policy,
                 QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoice(const QByteArray &laidOut);

    const QByteArray m_policy;
    QPlainTextEdit *m_text;
};

} // namespace vaultlock::ui
