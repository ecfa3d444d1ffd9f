// SPDX-License-Identifier: GPL-3.0-or-later

// Plain text that is always shown whole: it wraps and takes the height that it needs.
#pragma once

#include <QPlainTextEdit>

#include <map>

namespace vaultlock::ui {

/// Read-only, selectable, without a frame. For names, IDs and ARNs, which are never elided. Its
/// value is in the accessibility tree as text, under its accessible name.
class WrappingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Breaks {
        AtWords,  // and inside a word that is longer than a line
        Anywhere, // for IDs, whose hyphens mean nothing
    };

    explicit WrappingText(Breaks breaks = Breaks::AtWords, QWidget *parent = nullptr);

    void setText(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    /// There is nothing to scroll here: the wheel is for what it stands in.
    void wheelEvent(QWheelEvent *event) override;

private:
    /// By width. A layout asks for the same ones again and again, and each is a layout of its own.
    mutable std::map<int, int> m_heights;
};

} // namespace vaultlock::ui
