// Plain text that is always shown whole: it wraps anywhere and takes the height that it needs.
#pragma once

#include <QPlainTextEdit>

namespace vaultlock::ui {

/// Read-only, selectable, without a frame. For names, IDs and ARNs, which are never elided. Its
/// value is in the accessibility tree as text, under its accessible name.
class WrappingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WrappingText(QWidget *parent = nullptr);

    void setText(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textHeight(int width) const;
    void followHeight();
};

} // namespace vaultlock::ui
