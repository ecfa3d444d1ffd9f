// What went wrong, or is good to know, above the work and not in its way.
#pragma once

#include "words/errorwords.h"

#include <QFrame>

class QPlainTextEdit;
class QToolButton;

namespace vaultlock::ui {

class WrappingText;

/// Hidden until it has something to say; shows one notice at a time, the newest. Everything is
/// plain text, and whole: names of any length wrap, long details scroll. Details unfold on demand
/// and can be copied.
class NoticeBanner : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBanner(QWidget *parent = nullptr);

    void showTrouble(const words::ErrorWords &words);
    void showHint(const QString &sentence);
    /// Takes the notice away without dismissed().
    void clear();

signals:
    /// The user has read it and sent it away.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone {
        Trouble,
        Hint,
    };
    void layOut();
    void show(const words::ErrorWords &words, Tone tone);
    void showDetails(bool isOpen);
    void copyDetails();
    void followAppearance();

    QFrame *m_stripe;
    WrappingText *m_what;
    WrappingText *m_meaning;
    QPlainTextEdit *m_details;
    QToolButton *m_showDetails;
    QToolButton *m_copyDetails;
    QToolButton *m_dismiss;
    words::ErrorWords m_words;
    Tone m_tone = Tone::Hint;
};

} // namespace vaultlock::ui
