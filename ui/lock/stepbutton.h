// SPDX-License-Identifier: GPL-3.0-or-later

// One step of a lock's way.
#pragma once

#include <QAbstractButton>

namespace vaultlock::ui {

/// A mark and its name. The mark tells the progress by its shape, not by its colour alone; the
/// description tells it in words.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Progress {
        Done,
        Now,
        Ahead,
        Locked, // the last one, reached
    };

    /// name: marked for the translators (QT_TRANSLATE_NOOP).
    explicit StepButton(const char *name, QWidget *parent = nullptr);

    void setProgress(Progress progress);
    /// Its page is in front: underlined, and said in its description.
    void setShown(bool isShown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont nameFont() const;
    void paintMark(QPainter &painter, const QColor &colour) const;
    void describe();

    Progress m_progress = Progress::Ahead;
    bool m_isShown = false;
};

} // namespace vaultlock::ui
