<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Usage</name>
    <message>
        <source>The journal that a team shares in a PostgreSQL database. Your own journal stays the truth of your desk; its lines are handed over afterwards, as they are. THEY HAVE THE LOCK IDS: whoever may read the database has them, too.
status: who is connected as whom, what waits to be handed over, and whether the database is what it was.
hand-over: hands over what waits.
verify: says whether every line of every writer is as it was written.
export: verifies them, and writes a file each, as journal export does.
log: the newest lines of all.
rule, approve, approvals, iam-policy: the rule of four eyes; see team rule --help.</source>
        <translation>チームが PostgreSQL データベースで共有するジャーナル。端末の記録として正となるのは、引き続きあなた自身のジャーナルです。その行は、後からそのままの形で引き渡されます。ロック ID も含まれます：データベースの読み取りを許可された者は、ロック ID も手にします。
status：誰が誰として接続しているか、何が引き渡しを待っているか、データベースが以前のままかどうか。
hand-over：待っているものを引き渡します。
verify：すべての書き手のすべての行が、書き込まれたままかどうかを示します。
export：行を検証し、それぞれをファイルに書き込みます。
log：全員の最新の行。
rule、approve、approvals、iam-policy：フォーアイズ（二者承認）のルール。team rule --help を参照してください。</translation>
    </message>
    <message>
        <source>The rule of four eyes of a team: who initiates a lock does not complete it, and another member approves exactly this policy for exactly this vault before. Vaultlock keeps it; AWS does not enforce it. iam-policy prints what AWS can enforce.
rule [show|set|lift]: whether there is one; one member sets it, two lift it.
approve FILE --vault NAME|ARN: approves the file&apos;s very bytes, in your name as STS says it.
approvals: what was approved, by whom, and whether it stands.
iam-policy initiate|complete --vault ARN: to attach to those who take that step.
What is written goes into your own journal first, and is then handed over.</source>
        <translation>チームのフォーアイズ（二者承認）のルール：ロックを開始した者は完了できず、また事前に、別のメンバーが、このボールトそのものに対するこのポリシーそのものを承認します。守るのは Vaultlock で、AWS は強制しません。AWS が強制できる内容は iam-policy が出力します。
rule [show|set|lift]：ルールがあるかどうか。設定は 1 人のメンバーで、解除は 2 人で行います。
approve FILE --vault NAME|ARN：ファイルのバイト列そのものを、STS が答えるあなたの名前で承認します。
approvals：何が誰に承認され、今も有効かどうか。
iam-policy initiate|complete --vault ARN：その手順を行う者に付けるポリシー。
書き込む内容は、まずあなた自身のジャーナルに入り、その後で引き渡されます。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 vaults</source>
        <translation>
            <numerusform>%1 個のボールト</numerusform>
        </translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 件</translation>
    </message>
    <message>
        <source>%1, account %2, %3</source>
        <translation>%1、アカウント %2、%3</translation>
    </message>
    <message>
        <source>No lock was initiated here.</source>
        <translation>ここではロックを開始していません。</translation>
    </message>
    <message>
        <source>There is a lock here that this campaign has not initiated. Nothing was sent.</source>
        <translation>ここには、このキャンペーンが開始したものではないロックがあります。何も送信していません。</translation>
    </message>
    <message>
        <source>The lock is in progress, and its lock ID could not be written. Open the vault: the ID is there as long as Vaultlock runs.</source>
        <translation>ロックは進行中ですが、そのロック ID を書き込めませんでした。ボールトを開いてください。ID は Vaultlock が動いている間だけそこにあります。</translation>
    </message>
    <message>
        <source>This campaign had initiated a lock here, and it is there no more. Nothing was sent.</source>
        <translation>このキャンペーンはここでロックを開始しましたが、そのロックはもうありません。何も送信していません。</translation>
    </message>
    <message>
        <source>By what is known of this vault now, the policy has something that was not accepted. Nothing was sent.</source>
        <translation>このボールトについて現在わかっていることによると、ポリシーには了承されていない点があります。何も送信していません。</translation>
    </message>
    <message>
        <source>This vault is not in the list of this connection: another account or Region, or it was deleted, or the list is still being read. Nothing was sent.</source>
        <translation>このボールトはこの接続の一覧にありません。別のアカウントまたはリージョンにあるか、削除されたか、一覧がまだ読み込み中です。何も送信していません。</translation>
    </message>
    <message>
        <source>Your team&apos;s rule does not allow it. Nothing was sent.</source>
        <translation>チームのルールで許可されていません。何も送信していません。</translation>
    </message>
    <message>
        <source>What came of the request is not known. Open the vault: it is asked until the service says it.</source>
        <translation>リクエストの結果は不明です。ボールトを開いてください。サービスが答えるまで問い合わせます。</translation>
    </message>
    <message>
        <source>Initiate the lock of %1?</source>
        <translation>%1 のロックを開始しますか？</translation>
    </message>
    <message>
        <source>One vault after the other gets this policy, with its own ARN, and is in force at once. Each lock then has 24 hours and a lock ID of its own, in the journal. At the first surprise it stops. Nothing is completed here: each vault is completed by itself, by its name.</source>
        <translation>ボールトは 1 つずつ、自身の ARN を入れたこのポリシーを受け取り、ポリシーはすぐに有効になります。各ロックにはそれぞれ 24 時間とロック ID があり、ジャーナルに残ります。予期しないことが起きた時点で停止します。ここでは何も完了しません。各ボールトは個別に、名前を指定して完了します。</translation>
    </message>
    <message>
        <source>Only a policy that the form can say as a whole can be given to several vaults: what you wrote yourself means what it means for one vault.</source>
        <translation>複数のボールトに適用できるのは、フォームで全体を表せるポリシーだけです。自分で書いたものは、1 つのボールトに対する意味しか持ちません。</translation>
    </message>
    <message>
        <source>Whether it has a lock is not known. Read it again.</source>
        <translation>ロックがあるかどうかは不明です。読み直してください。</translation>
    </message>
    <message>
        <source>There is no such vault.</source>
        <translation>そのようなボールトはありません。</translation>
    </message>
    <message>
        <source>A lock is in progress.</source>
        <translation>ロックが進行中です。</translation>
    </message>
    <message>
        <source>It is locked already.</source>
        <translation>すでにロック済みです。</translation>
    </message>
    <message>
        <source>The service would refuse the policy for it.</source>
        <translation>サービスはこのボールトに対するポリシーを受け付けないでしょう。</translation>
    </message>
    <message>
        <source>%1, none left out.</source>
        <translation>%1、除外なし。</translation>
    </message>
    <message>
        <source>%1 of %2. %3 left out: the table says why.</source>
        <translation>%2のうち %1 個。%3 個は除外：理由は表にあります。</translation>
    </message>
    <message>
        <source>Not in every vault: %1 In %2.</source>
        <translation>すべてのボールトではありません：%1 該当するボールト：%2。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>None of %1 initiated.</source>
        <translation>%1のうち、開始したものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 initiated, each with its lock ID in the journal.</source>
        <translation>%2のうち %1 個を開始しました。それぞれのロック ID はジャーナルにあります。</translation>
    </message>
    <message>
        <source> %1 left out.</source>
        <translation>%1 個は除外しました。</translation>
    </message>
    <message>
        <source> Complete or abort each within its 24 hours.</source>
        <translation>それぞれ 24 時間以内に完了または中止してください。</translation>
    </message>
    <message>
        <source> Stopped at %1: %2</source>
        <translation>%1 で停止しました：%2</translation>
    </message>
    <message>
        <source> Stopped, as you wished.</source>
        <translation>指示どおり停止しました。</translation>
    </message>
    <message>
        <source>Initiating the lock of %1, %2, was begun on %3 and is not over. What was initiated is in progress.</source>
        <translation>%1、%2 のロックの開始は %3 に始まり、終わっていません。開始済みのロックは進行中です。</translation>
    </message>
    <message>
        <source>%1. What was initiated already is known from the journal, and is not initiated again. The rest gets this policy, each with its own ARN:</source>
        <translation>%1。すでに開始したものはジャーナルからわかるため、再び開始しません。残りのボールトは、それぞれ自身の ARN を入れて次のポリシーを受け取ります：</translation>
    </message>
    <message>
        <source>Initiating the lock of %1 was begun elsewhere and is not over: %2. Open that connection to go on. Nothing was sent.</source>
        <translation>%1 のロックの開始は別の場所で始まり、終わっていません：%2。続けるにはその接続を開いてください。何も送信していません。</translation>
    </message>
    <message>
        <source>Whether your team has the rule of four eyes is asked before each vault. Where it does not allow it, nothing is sent and the campaign stops: each vault’s own policy has to be approved.</source>
        <translation>チームにフォーアイズ（二者承認）のルールがあるかどうかは、各ボールトの前に確認します。ルールで許可されない場合は何も送信せず、キャンペーンは停止します。各ボールトのポリシーそれぞれに承認が必要です。</translation>
    </message>
    <message>
        <source>Another window of Vaultlock initiates locks in several vaults just now.</source>
        <translation>現在、Vaultlock の別のウィンドウが複数のボールトのロックを開始しています。</translation>
    </message>
    <message>
        <source>Correct the endpoint URL, which is that of --endpoint-url or of the place that is named.</source>
        <translation>エンドポイント URL（--endpoint-url または示された場所のもの）を修正してください。</translation>
    </message>
    <message>
        <source>Make it smaller, or give another file.</source>
        <translation>小さくするか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library of this computer, then run the command again.</source>
        <translation>このコンピューターの OpenSSL ライブラリを修復または更新してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Name a profile with --connection profile:NAME. Or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary keys.</source>
        <translation>--connection profile:NAME でプロファイルを指定してください。または AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を、一時的なキーの場合は AWS_SESSION_TOKEN も設定してください。</translation>
    </message>
    <message>
        <source>Get new ones in the way you got these, then run the command again.</source>
        <translation>現在のものを取得した方法で新しいものを取得してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Correct it in the file or the variable that is named, then run the command again.</source>
        <translation>示されたファイルまたは変数で修正してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Name another profile with --connection profile:NAME, or check the name in those files.</source>
        <translation>--connection profile:NAME で別のプロファイルを指定するか、それらのファイル内の名前を確認してください。</translation>
    </message>
    <message>
        <source>Run that command first, then this one again.</source>
        <translation>まずそのコマンドを実行してから、このコマンドを再度実行してください。</translation>
    </message>
    <message>
        <source>Mend what is named, or sign in again, which writes it anew. Then run the command again.</source>
        <translation>示されたものを修正するか、サインインし直してください（サインインすると新しく書き込まれます）。その後、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Give --region. AWS_REGION, or region in the profile, names one for every time.</source>
        <translation>--region を指定してください。AWS_REGION またはプロファイルの region に書くと、毎回それが使われます。</translation>
    </message>
    <message>
        <source>No command asks for a code. Give the keys of a session that was begun with one, in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; or use vaultlock, which asks.</source>
        <translation>コマンドはコードの入力を求めません。コードを使って開始したセッションのキーを AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN で指定してください。または、コードを尋ねる vaultlock を使用してください。</translation>
    </message>
    <message>
        <source>Run that program by itself to see what it says, then run the command again.</source>
        <translation>そのプログラムを単独で実行して出力を確認してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>The role must trust who asks for it. Then run the command again.</source>
        <translation>ロールは、それを求める者を信頼している必要があります。その後、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Check the network, then run the command again.</source>
        <translation>ネットワークを確認してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>No command asks it. Give keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or another profile; or use vaultlock, where it can be turned on.</source>
        <translation>コマンドはこれに問い合わせません。AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY でキーを指定するか、別のプロファイルを指定してください。または、これをオンにできる vaultlock を使用してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then run the command again.</source>
        <translation>キーチェーンのロックを解除してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Check the account and the Region.</source>
        <translation>アカウントとリージョンを確認してください。</translation>
    </message>
    <message>
        <source>Check the secret access key and any proxy, then run the command again.</source>
        <translation>シークレットアクセスキーとプロキシ（あれば）を確認してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Get new credentials in the way you got these, then run the command again.</source>
        <translation>現在のものを取得した方法で新しい認証情報を取得してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Check the access key, the session token and the Region, then run the command again.</source>
        <translation>アクセスキー、セッショントークン、リージョンを確認してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>connect again</source>
        <translation>接続し直してください</translation>
    </message>
    <message>
        <source>run the command again</source>
        <translation>コマンドを再実行してください</translation>
    </message>
    <message>
        <source>No lock is in progress, so there is nothing to watch.</source>
        <translation>進行中のロックがないため、監視するものがありません。</translation>
    </message>
    <message>
        <source>There is no notification service here yet: reminders are seen only once there is one.</source>
        <translation>ここにはまだ通知サービスがありません。リマインダーは、通知サービスができて初めて表示されます。</translation>
    </message>
    <message>
        <source>Another vaultlock watches already.</source>
        <translation>別の vaultlock がすでに監視しています。</translation>
    </message>
    <message>
        <source>The window that is open has it. For another window: --new-window</source>
        <translation>開いているウィンドウが受け取りました。別のウィンドウを開くには：--new-window</translation>
    </message>
    <message>
        <source>The same as you initiated, byte for byte.</source>
        <translation>開始したものとバイト単位で同じです。</translation>
    </message>
    <message>
        <source>The same as you initiated; only white space, escapes or the order of keys differ.</source>
        <translation>開始したものと同じです。空白、エスケープ、キーの順序だけが異なります。</translation>
    </message>
    <message>
        <source>Not the policy that you initiated.</source>
        <translation>開始したポリシーではありません。</translation>
    </message>
    <message>
        <source>There is no draft for this vault.</source>
        <translation>このボールトの下書きはありません。</translation>
    </message>
    <message>
        <source>The draft is the same, byte for byte.</source>
        <translation>下書きはバイト単位で同じです。</translation>
    </message>
    <message>
        <source>The draft means the same; it is only written otherwise.</source>
        <translation>下書きは同じ意味です。書き方だけが異なります。</translation>
    </message>
    <message>
        <source>The draft is another policy: see Compare.</source>
        <translation>下書きは別のポリシーです。「比較」を参照してください。</translation>
    </message>
    <message>
        <source>Both as the service says just now. For the difference in meaning the policy of %2 is read as if it were written for %1.</source>
        <translation>どちらも現在サービスが示すとおりです。意味の違いを調べるため、%2 のポリシーは %1 のために書かれたものとして読みます。</translation>
    </message>
    <message>
        <source>%1 has no lock policy, the service says.</source>
        <translation>サービスによると、%1 にロックポリシーはありません。</translation>
    </message>
    <message>
        <source>What is installed in %1 is not known: %2</source>
        <translation>%1 に設定されているものは不明です：%2</translation>
    </message>
    <message>
        <source>The two policies were not compared.</source>
        <translation>2 つのポリシーは比較されていません。</translation>
    </message>
    <message>
        <source>Not initiated here: there is nothing to compare it with. Read it.</source>
        <translation>ここで開始したものではなく、比較の対象がありません。内容を読んでください。</translation>
    </message>
    <message>
        <source>one of %1 more values</source>
        <translation>ほか %1 個の値のいずれか</translation>
    </message>
    <message>
        <source>before </source>
        <translation>次の日時より前：</translation>
    </message>
    <message>
        <source>less than </source>
        <translation>次の値より小さい：</translation>
    </message>
    <message>
        <source>at or before </source>
        <translation>次の日時以前：</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>次の値以下：</translation>
    </message>
    <message>
        <source>after </source>
        <translation>次の日時より後：</translation>
    </message>
    <message>
        <source>more than </source>
        <translation>次の値より大きい：</translation>
    </message>
    <message>
        <source>at or after </source>
        <translation>次の日時以後：</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>次の値以上：</translation>
    </message>
    <message>
        <source>like </source>
        <translation>次のパターンに一致：</translation>
    </message>
    <message>
        <source>in </source>
        <translation>次の範囲内：</translation>
    </message>
    <message>
        <source>the vault has a tag %1 with a value, or none</source>
        <translation>ボールトに値のあるタグ %1 がある、またはない</translation>
    </message>
    <message>
        <source>the request has %1, or has it not</source>
        <translation>リクエストに %1 がある、またはない</translation>
    </message>
    <message>
        <source>the vault has no tag %1</source>
        <translation>ボールトにタグ %1 がない</translation>
    </message>
    <message>
        <source>the vault has a tag %1 with a value</source>
        <translation>ボールトに値のあるタグ %1 がある</translation>
    </message>
    <message>
        <source>the request has no %1</source>
        <translation>リクエストに %1 がない</translation>
    </message>
    <message>
        <source>the request has %1</source>
        <translation>リクエストに %1 がある</translation>
    </message>
    <message>
        <source>the vault&apos;s tag %1</source>
        <translation>ボールトのタグ %1</translation>
    </message>
    <message>
        <source>every value of %1, if there is any,</source>
        <translation>%1 のすべての値（値がない場合も該当）</translation>
    </message>
    <message>
        <source>some value of %1</source>
        <translation>%1 のいずれかの値</translation>
    </message>
    <message>
        <source>delete archives</source>
        <translation>アーカイブの削除</translation>
    </message>
    <message>
        <source>delete the vault</source>
        <translation>ボールトの削除</translation>
    </message>
    <message>
        <source>upload archives</source>
        <translation>アーカイブのアップロード</translation>
    </message>
    <message>
        <source>start retrieval and inventory jobs</source>
        <translation>取り出しジョブとインベントリジョブの開始</translation>
    </message>
    <message>
        <source>read the output of jobs</source>
        <translation>ジョブの出力の読み取り</translation>
    </message>
    <message>
        <source>add tags to the vault</source>
        <translation>ボールトへのタグの追加</translation>
    </message>
    <message>
        <source>remove tags from the vault</source>
        <translation>ボールトのタグの削除</translation>
    </message>
    <message>
        <source>complete the vault lock</source>
        <translation>ボールトロックの完了</translation>
    </message>
    <message>
        <source>abort the vault lock</source>
        <translation>ボールトロックの中止</translation>
    </message>
    <message>
        <source>initiate a vault lock</source>
        <translation>ボールトロックの開始</translation>
    </message>
    <message>
        <source>set the vault&apos;s access policy</source>
        <translation>ボールトのアクセスポリシーの設定</translation>
    </message>
    <message>
        <source>delete the vault&apos;s access policy</source>
        <translation>ボールトのアクセスポリシーの削除</translation>
    </message>
    <message>
        <source>change the vault&apos;s notifications</source>
        <translation>ボールトの通知の変更</translation>
    </message>
    <message>
        <source>delete the vault&apos;s notifications</source>
        <translation>ボールトの通知の削除</translation>
    </message>
    <message>
        <source>list the vault&apos;s jobs</source>
        <translation>ボールトのジョブの一覧表示</translation>
    </message>
    <message>
        <source>describe the vault</source>
        <translation>ボールトの情報の表示</translation>
    </message>
    <message>
        <source>start retrieval jobs</source>
        <translation>取り出しジョブの開始</translation>
    </message>
    <message>
        <source>start inventory jobs</source>
        <translation>インベントリジョブの開始</translation>
    </message>
    <message>
        <source>change the vault&apos;s tags</source>
        <translation>ボールトのタグの変更</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>%1 の使用</translation>
    </message>
    <message>
        <source>missing or </source>
        <translation>存在しない、または</translation>
    </message>
    <message>
        <source>none of </source>
        <translation>次のいずれも不可：</translation>
    </message>
    <message>
        <source>not </source>
        <translation>次に該当しない：</translation>
    </message>
    <message>
        <source>and</source>
        <translation>および</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source> in upper or lower case</source>
        <translation>（大文字と小文字は区別しない）</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is a condition key, perhaps with a qualifier; %2 what its value is compared with.</extracomment>
        <translation>%1 が%2</translation>
    </message>
    <message numerus="yes">
        <source>of %1 days or more</source>
        <translation>
            <numerusform>%1 日以上）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 days</source>
        <translation>
            <numerusform>%1 日）</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 to %2 days</source>
        <translation>%1～%2 日）</translation>
    </message>
    <message numerus="yes">
        <source>younger than %1 days</source>
        <translation>
            <numerusform>%1 日未満）</numerusform>
        </translation>
    </message>
    <message>
        <source>do anything with the vault</source>
        <translation>ボールトに対するあらゆる操作</translation>
    </message>
    <message>
        <source>use any action but %1</source>
        <translation>%1以外のすべてのアクションの使用</translation>
    </message>
    <message>
        <source>use %1 more of Glacier&apos;s actions</source>
        <translation>ほか %1 個の Glacier のアクションの使用</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 日</numerusform>
        </translation>
    </message>
    <message>
        <source>access keys</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>IAM Identity Center</source>
        <translation>IAM Identity Center</translation>
    </message>
    <message>
        <source>credential process</source>
        <translation>認証情報プロセス</translation>
    </message>
    <message>
        <source>web identity</source>
        <translation>ウェブアイデンティティ</translation>
    </message>
    <message>
        <source>aws login</source>
        <translation>aws login</translation>
    </message>
    <message>
        <source>credential source</source>
        <translation>認証情報ソース</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Credentials are there</source>
        <translation>認証情報がある</translation>
    </message>
    <message>
        <source>The name has an address</source>
        <translation>名前にアドレスがある</translation>
    </message>
    <message>
        <source>A server answers</source>
        <translation>サーバーが応答する</translation>
    </message>
    <message>
        <source>It proves who it is (TLS)</source>
        <translation>サーバーが身元を証明する（TLS）</translation>
    </message>
    <message>
        <source>The service accepts the signature</source>
        <translation>サービスが署名を受け入れる</translation>
    </message>
    <message>
        <source>These credentials may list vaults</source>
        <translation>この認証情報でボールトを一覧表示できる</translation>
    </message>
    <message>
        <source>STS says who this is</source>
        <translation>STS が身元を答える</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>No complete answer within </source>
        <translation>次の時間内に完全な応答がありませんでした：</translation>
    </message>
    <message>
        <source>The test asks each step once. It was only a question, which changes nothing.</source>
        <translation>テストでは各段階を 1 回ずつ問い合わせます。問い合わせただけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Check the network and any proxy, then test again.</source>
        <translation>ネットワークとプロキシ（あれば）を確認してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source> A signature holds only for some minutes around its time.</source>
        <translation>署名は、その時刻の前後数分間だけ有効です。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then test again.</source>
        <translation>このコンピューターの時計を合わせてから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The service knows these credentials, and they lack %1.</source>
        <translation>サービスはこの認証情報を認識していますが、%1 が不足しています。</translation>
    </message>
    <message>
        <source>Ask who manages the account&apos;s IAM policies to allow it, or choose other credentials.</source>
        <translation>アカウントの IAM ポリシーを管理する人に許可を依頼するか、別の認証情報を選択してください。</translation>
    </message>
    <message>
        <source>Who this is was not proved. See the details for what STS says, and do not lock anything before it is.</source>
        <translation>これが誰であるかは証明されていません。STS の答えは詳細で確認し、証明されるまで何もロックしないでください。</translation>
    </message>
    <message>
        <source>Everything else passed. STS gave no answer that can be used, so who this is was not proved.</source>
        <translation>ほかはすべて合格しました。STS から使用できる答えがなかったため、これが誰であるかは証明されていません。</translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation>すべて合格しました。</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>時計は一致しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より %1 遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service&apos;s.</source>
        <translation>このコンピューターの時計は、サービスの時計より %1 進んでいます。</translation>
    </message>
    <message>
        <source>--connection is sandbox, environment or profile:NAME, not “%1”.</source>
        <translation>--connection は sandbox、environment、profile:NAME のいずれかであり、「%1」ではありません。</translation>
    </message>
    <message>
        <source>--region and --endpoint-url belong to a live connection: --connection environment or profile:NAME.</source>
        <translation>--region と --endpoint-url は、LIVE の接続（--connection environment または profile:NAME）で使うものです。</translation>
    </message>
    <message>
        <source>“%1” is not an AWS Region.</source>
        <translation>「%1」は AWS のリージョンではありません。</translation>
    </message>
    <message>
        <source>the endpoint URL is empty.</source>
        <translation>エンドポイント URL が空です。</translation>
    </message>
    <message>
        <source>the endpoint URL is refused: %1</source>
        <translation>エンドポイント URL は受け付けられません：%1</translation>
    </message>
    <message>
        <source>%1 is not among the Regions that are known to have Glacier.</source>
        <translation>%1 は、Glacier があると知られているリージョンに含まれていません。</translation>
    </message>
    <message>
        <source>AWS has this Region, and Glacier may have come to it since: it is tried all the same.</source>
        <translation>AWS にはこのリージョンがあり、その後 Glacier が提供された可能性があります。そのまま試します。</translation>
    </message>
    <message>
        <source>It is tried all the same: AWS may have opened it since, or it is mistyped.</source>
        <translation>そのまま試します。AWS がその後リージョンを開設したか、入力ミスの可能性があります。</translation>
    </message>
    <message>
        <source>Look at the Region again before you go on.</source>
        <translation>続ける前に、リージョンをもう一度確認してください。</translation>
    </message>
    <message>
        <source>%1: less than %2 left</source>
        <translation>%1：残り %2 未満</translation>
    </message>
    <message>
        <source>Complete its lock or abort it. Otherwise it ends %1, and its lock ID is void.</source>
        <translation>ロックを完了または中止してください。そうしない場合、ロックは %1 に終了し、ロック ID は無効になります。</translation>
    </message>
    <message>
        <source>These credentials lack %1.</source>
        <translation>この認証情報には %1 が不足しています。</translation>
    </message>
    <message>
        <source>The identity %1 lacks %2.</source>
        <translation>アイデンティティ %1 には %2 が不足しています。</translation>
    </message>
    <message>
        <source>AWS Sign-In</source>
        <translation>AWS サインイン</translation>
    </message>
    <message>
        <source>The metadata service</source>
        <translation>メタデータサービス</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>%1 denied the request.</source>
        <translation>%1 がリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>%1 denied %2.</source>
        <translation>%1 が %2 を拒否しました。</translation>
    </message>
    <message>
        <source>These credentials may not do this, by IAM or by a policy of the organisation. Glacier was not asked: a vault&apos;s lock is not the reason.</source>
        <translation>IAM または組織のポリシーにより、この認証情報ではこの操作を行えません。Glacier には問い合わせていません。ボールトのロックが理由ではありません。</translation>
    </message>
    <message>
        <source>Ask who manages the account&apos;s IAM policies to allow it.</source>
        <translation>アカウントの IAM ポリシーを管理する人に許可を依頼してください。</translation>
    </message>
    <message>
        <source>%1 refused it. Glacier was not asked.</source>
        <translation>%1 が受け付けませんでした。Glacier には問い合わせていません。</translation>
    </message>
    <message>
        <source>The portal of IAM Identity Center refused this account and role for the session. Glacier was not asked.</source>
        <translation>IAM Identity Center のポータルは、このセッションに対してこのアカウントとロールを受け付けませんでした。Glacier には問い合わせていません。</translation>
    </message>
    <message>
        <source>Check sso_account_id and sso_role_name of the profile, or ask who manages IAM Identity Center to assign them. Then connect again.</source>
        <translation>プロファイルの sso_account_id と sso_role_name を確認するか、IAM Identity Center を管理する人に割り当てを依頼してください。その後、接続し直してください。</translation>
    </message>
    <message>
        <source>Have the file of the token written anew, and check the identity provider in IAM and its audience. Then connect again.</source>
        <translation>トークンのファイルを新しく書き直してもらい、IAM の ID プロバイダーとそのオーディエンスを確認してください。その後、接続し直してください。</translation>
    </message>
    <message>
        <source>See the details for what it says, and ask who manages this access. Then connect again.</source>
        <translation>詳細で応答の内容を確認し、このアクセスを管理する人に問い合わせてください。その後、接続し直してください。</translation>
    </message>
    <message>
        <source>Something other than the service answered: </source>
        <translation>サービス以外のものが応答しました：</translation>
    </message>
    <message>
        <source>The credentials could not be fetched: </source>
        <translation>認証情報を取得できませんでした：</translation>
    </message>
    <message>
        <source>It may be the sign-in page of this network, or a proxy in between that nobody has set. The reply was not used.</source>
        <translation>このネットワークのサインインページか、誰も設定していない途中のプロキシの可能性があります。応答は使用していません。</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a page in a browser first. Check the endpoint URL and any proxy, too.</source>
        <translation>このネットワークがサインインを求める場合は、まずブラウザーでページを開いてください。エンドポイント URL とプロキシ（あれば）も確認してください。</translation>
    </message>
    <message>
        <source>The service denied listing the vaults.</source>
        <translation>サービスがボールトの一覧表示を拒否しました。</translation>
    </message>
    <message>
        <source> Which vaults there are is not known; one can be opened by its name all the same.</source>
        <translation>どのボールトがあるかは不明ですが、名前を指定して開くことはできます。</translation>
    </message>
    <message>
        <source>Open a vault by its name, or ask who manages the account&apos;s IAM policies to allow it.</source>
        <translation>名前を指定してボールトを開くか、アカウントの IAM ポリシーを管理する人に許可を依頼してください。</translation>
    </message>
    <message>
        <source>The service denied describing the vault.</source>
        <translation>サービスがボールトの情報の表示を拒否しました。</translation>
    </message>
    <message>
        <source> The vault was opened all the same, in the account of these credentials. Its age and its size are not known; where it has no lock, neither is whether it exists.</source>
        <translation>それでも、この認証情報のアカウントでボールトを開きました。作成からの期間とサイズは不明です。ロックがない場合は、存在するかどうかも不明です。</translation>
    </message>
    <message>
        <source>, without the tags that the policies look at</source>
        <translation>、ポリシーが参照するタグがない状態で</translation>
    </message>
    <message>
        <source>, with %1</source>
        <translation>、%1 がある状態で</translation>
    </message>
    <message>
        <source> and </source>
        <translation> および </translation>
    </message>
    <message>
        <source>, where </source>
        <translation>、条件：</translation>
    </message>
    <message>
        <source>%1 by %2, %3%4: %5 becomes %6.</source>
        <translation>%1（実行者：%2、%3%4）：%5 が %6 になります。</translation>
    </message>
    <message>
        <source>The same but for each vault&apos;s own ARN.</source>
        <translation>各ボールト自身の ARN を除いて同じです。</translation>
    </message>
    <message>
        <source>The same, byte for byte.</source>
        <translation>バイト単位で同じです。</translation>
    </message>
    <message>
        <source>Equivalent: they decide every request alike. They are only written otherwise.</source>
        <translation>同等です。すべてのリクエストを同じように判定します。書き方だけが異なります。</translation>
    </message>
    <message>
        <source>This text cannot be read as a policy, so its meaning cannot be compared.</source>
        <translation>このテキストはポリシーとして読めないため、意味を比較できません。</translation>
    </message>
    <message>
        <source>The other text cannot be read as a policy, so its meaning cannot be compared.</source>
        <translation>もう一方のテキストはポリシーとして読めないため、意味を比較できません。</translation>
    </message>
    <message>
        <source>Equivalent: they decide every request alike.</source>
        <translation>同等です。すべてのリクエストを同じように判定します。</translation>
    </message>
    <message>
        <source>No request was found that they decide differently, but for some that could not be worked out: whether they are equivalent is not known.</source>
        <translation>異なる判定になるリクエストは見つかりませんでしたが、判定できなかったものがあります。同等かどうかは不明です。</translation>
    </message>
    <message>
        <source>They decide differently, and there may be more: some requests could not be worked out.</source>
        <translation>判定が異なります。ほかにも違いがあるかもしれません。判定できなかったリクエストがあります。</translation>
    </message>
    <message>
        <source>They decide differently:</source>
        <translation>判定が異なります：</translation>
    </message>
    <message>
        <source>%1 more.</source>
        <translation>ほか %1 件。</translation>
    </message>
    <message>
        <source>Choose what it is compared with.</source>
        <translation>比較の対象を選択してください。</translation>
    </message>
    <message>
        <source>No vault is chosen: there is no policy of it to compare with.</source>
        <translation>ボールトが選択されていません。比較できるそのポリシーがありません。</translation>
    </message>
    <message>
        <source>The vault has no lock policy installed.</source>
        <translation>ボールトにロックポリシーは設定されていません。</translation>
    </message>
    <message>
        <source>The vault has no access policy.</source>
        <translation>ボールトにアクセスポリシーはありません。</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy is not known.</source>
        <translation>ボールトのアクセスポリシーは不明です。</translation>
    </message>
    <message>
        <source>No line differs, but for white space.</source>
        <translation>空白を除き、異なる行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %1 places.</source>
        <translation>
            <numerusform>テキストは %1 か所で異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 バイト</translation>
    </message>
    <message>
        <source>%1, too large</source>
        <translation>%1、大きすぎます</translation>
    </message>
    <message>
        <source>%1, nearly full</source>
        <translation>%1、ほぼ上限です</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>エラー %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dangers</source>
        <translation>
            <numerusform>危険 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>警告 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hints</source>
        <translation>
            <numerusform>ヒント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Every mistake in the policy is listed here as you type.</source>
        <translation>ポリシーの誤りは、入力中にすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（対象：%2）</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>Write the vault lock policy here, or begin with the example from AWS&apos;s documentation.</source>
        <translation>ここにボールトロックポリシーを書くか、AWS のドキュメントの例から始めてください。</translation>
    </message>
    <message>
        <source>Write the vault lock policy here, or choose a vault first.</source>
        <translation>ここにボールトロックポリシーを書くか、まずボールトを選択してください。</translation>
    </message>
    <message>
        <source>The draft was never saved to a file.</source>
        <translation>下書きは一度もファイルに保存されていません。</translation>
    </message>
    <message>
        <source>The changes to %1 were not saved.</source>
        <translation>%1 への変更は保存されていません。</translation>
    </message>
    <message>
        <source>Another text is about to take its place.</source>
        <translation>別のテキストに置き換えられようとしています。</translation>
    </message>
    <message>
        <source>Save it first, or discard it.</source>
        <translation>先に保存するか、破棄してください。</translation>
    </message>
    <message>
        <source>Nothing was changed: the text is not JSON yet. Mend the mistake in line %1 first.</source>
        <translation>何も変更していません。テキストはまだ JSON ではありません。まず %1 行目の誤りを修正してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more. It was taken off the list of recent files.</source>
        <translation>%1 はもうありません。最近使ったファイルの一覧から外しました。</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was read again. Undo brings the text before back.</source>
        <translation>%1 は別のプログラムによって変更されたため、再度読み込みました。「元に戻す」で以前のテキストに戻せます。</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and so was the text here.</source>
        <translation>%1 は別のプログラムによって変更され、ここのテキストも変更されています。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its text is still here; save it to keep it.</source>
        <translation>%1 はもうありません。そのテキストはまだここにあります。残すには保存してください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Saving would replace those changes by the text that is here.</source>
        <translation>保存すると、それらの変更はここにあるテキストに置き換えられます。</translation>
    </message>
    <message>
        <source>Overwrite the file, or cancel and save under another name.</source>
        <translation>ファイルを上書きするか、キャンセルして別の名前で保存してください。</translation>
    </message>
    <message>
        <source>This draft is open in another window too. What you write here is kept beside it, and replaces nothing there.</source>
        <translation>この下書きは別のウィンドウでも開いています。ここに書くものは別に保持され、あちらのものを置き換えません。</translation>
    </message>
    <message>
        <source>Another window wrote this draft, too. Both texts are kept until you choose the one to go on with.</source>
        <translation>別のウィンドウもこの下書きを書きました。どちらで続けるかを選択するまで、両方のテキストを保持します。</translation>
    </message>
    <message>
        <source>There is no problem to fix.</source>
        <translation>修正する問題はありません。</translation>
    </message>
    <message>
        <source>None of these problems can be fixed without a decision of yours.</source>
        <translation>これらの問題はいずれも、あなたの判断なしには修正できません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems were fixed.</source>
        <translation>
            <numerusform>%1 件の問題を修正しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are left for you to decide.</source>
        <translation>
            <numerusform>%1 件は、あなたの判断が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a vault first: the statement names it.</source>
        <translation>まずボールトを選択してください。ステートメントがボールトを指定します。</translation>
    </message>
    <message>
        <source>There is no list of statements to insert it into. Mend the text first.</source>
        <translation>挿入先となるステートメントのリストがありません。まずテキストを修正してください。</translation>
    </message>
    <message>
        <source>A line of %1 bytes makes the editor slow. It is shown without colours and is not wrapped.</source>
        <translation>%1 バイトの行があるとエディターが遅くなります。色なし、折り返しなしで表示します。</translation>
    </message>
    <message>
        <source>No font of this computer can show %1, at %2:%3. It is part of the policy all the same.</source>
        <translation>このコンピューターのどのフォントでも %1（%2:%3）を表示できません。それでもポリシーの一部です。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source> or more</source>
        <translation>+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 件見つかりました</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>正規表現ではありません：%1</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 件置換しました</translation>
    </message>
    <message>
        <source>The text has 1 line.</source>
        <translation>テキストは 1 行です。</translation>
    </message>
    <message>
        <source>Line 1 to %1, or line:column.</source>
        <translation>1～%1 行目、または 行:列。</translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation>下書きを保持できませんでした。</translation>
    </message>
    <message>
        <source>If Vaultlock ends now, the changes are lost.</source>
        <translation>今 Vaultlock が終了すると、変更は失われます。</translation>
    </message>
    <message>
        <source>Save the draft to a file, or check the free space and the permissions of the folder.</source>
        <translation>下書きをファイルに保存するか、フォルダーの空き容量とアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Read right after Initiate: by it the lock is told from any other.</source>
        <translation>開始の直後に読み取りました。これにより、このロックをほかのロックと区別します。</translation>
    </message>
    <message>
        <source>Read later, and not right after Initiate: it may be of another lock, made within some minutes with the same policy.</source>
        <translation>開始の直後ではなく、後で読み取りました。数分以内に同じポリシーで作られた別のロックのものかもしれません。</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile: the answer is not one of this lock.</source>
        <translation>その間にほかの人が変更しました。答えはこのロックのものではありません。</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation>アーカイブ ID</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>%1: %2 · received %3 · line %4 of %5, SHA-256 %6</source>
        <translation>%1：%2 · 受信 %3 · %5 行中 %4 行目、SHA-256 %6</translation>
    </message>
    <message>
        <source>A line that this version does not know</source>
        <translation>このバージョンが認識しない行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>受け付けられず</translation>
    </message>
    <message>
        <source>Initiate lock was asked for</source>
        <translation>ロックの開始を要求しました</translation>
    </message>
    <message>
        <source>Lock initiated: the lock ID arrived</source>
        <translation>ロックを開始：ロック ID を受け取りました</translation>
    </message>
    <message>
        <source>Nothing was initiated</source>
        <translation>何も開始されませんでした</translation>
    </message>
    <message>
        <source>Lock initiated; its lock ID is not here</source>
        <translation>ロックを開始：ロック ID はここにありません</translation>
    </message>
    <message>
        <source>A lock ID was entered by hand</source>
        <translation>ロック ID を手動で入力しました</translation>
    </message>
    <message>
        <source>Complete lock was asked for</source>
        <translation>ロックの完了を要求しました</translation>
    </message>
    <message>
        <source>Lock completed: the vault is locked</source>
        <translation>ロックを完了：ボールトはロック済みです</translation>
    </message>
    <message>
        <source>The lock was not completed</source>
        <translation>ロックは完了しませんでした</translation>
    </message>
    <message>
        <source>Abort lock was asked for</source>
        <translation>ロックの中止を要求しました</translation>
    </message>
    <message>
        <source>Lock aborted: the policy is removed</source>
        <translation>ロックを中止：ポリシーは削除されました</translation>
    </message>
    <message>
        <source>The lock was not aborted</source>
        <translation>ロックは中止されませんでした</translation>
    </message>
    <message>
        <source>The 24 hours ended: the service removed the policy</source>
        <translation>24 時間が終了：サービスがポリシーを削除しました</translation>
    </message>
    <message>
        <source>The service says that the vault is locked</source>
        <translation>サービスによると、ボールトはロック済みです</translation>
    </message>
    <message>
        <source>The service says that the lock is gone</source>
        <translation>サービスによると、ロックはもうありません</translation>
    </message>
    <message>
        <source>The service says of the lock in progress what does not fit</source>
        <translation>進行中のロックについてのサービスの答えが一致しません</translation>
    </message>
    <message>
        <source>A trial was begun</source>
        <translation>試行を始めました</translation>
    </message>
    <message>
        <source>A trial was answered</source>
        <translation>試行の答えを得ました</translation>
    </message>
    <message>
        <source>The lock was handed over, in a sealed file</source>
        <translation>ロックを封印されたファイルで引き継ぎました</translation>
    </message>
    <message>
        <source>The file of the hand-over was not written</source>
        <translation>引き継ぎのファイルは書き込まれませんでした</translation>
    </message>
    <message>
        <source>A lock was received, with its lock ID</source>
        <translation>ロックとそのロック ID を受け取りました</translation>
    </message>
    <message>
        <source>The team&apos;s rule of four eyes was set</source>
        <translation>チームのフォーアイズ（二者承認）のルールを設定しました</translation>
    </message>
    <message>
        <source>A member wants the team&apos;s rule of four eyes to end</source>
        <translation>チームのフォーアイズ（二者承認）のルールの終了を、あるメンバーが求めています</translation>
    </message>
    <message>
        <source>The policy was approved for this vault</source>
        <translation>このボールトに対するポリシーが承認されました</translation>
    </message>
    <message>
        <source>Approvals of the policy for this vault were withdrawn</source>
        <translation>このボールトに対するポリシーの承認が取り下げられました</translation>
    </message>
    <message>
        <source>The team&apos;s rule allowed Initiate</source>
        <translation>チームのルールが開始を許可しました</translation>
    </message>
    <message>
        <source>The team&apos;s rule allowed Complete</source>
        <translation>チームのルールが完了を許可しました</translation>
    </message>
    <message>
        <source>An entry of a damaged journal that could not be verified</source>
        <translation>検証できなかった、破損したジャーナルの記録</translation>
    </message>
    <message>
        <source>The service says when the lock in progress was initiated</source>
        <translation>サービスが進行中のロックの開始時刻を示しました</translation>
    </message>
    <message>
        <source>Lock handed over to %1</source>
        <translation>%1 にロックを引き継ぎました</translation>
    </message>
    <message>
        <source>Lock received from %1</source>
        <translation>%1 からロックを受け取りました</translation>
    </message>
    <message>
        <source>Trial begun: %1</source>
        <translation>試行を開始：%1</translation>
    </message>
    <message>
        <source>Trial: %1: %2</source>
        <translation>試行：%1：%2</translation>
    </message>
    <message>
        <source>the lock had changed</source>
        <translation>ロックが変わっていました</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>Vault ARN</source>
        <translation>ボールト ARN</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>正確な時刻</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>要求者</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>受け取り元</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>引き継ぎ先</translation>
    </message>
    <message>
        <source>By the team&apos;s journal</source>
        <translation>チームのジャーナルによる</translation>
    </message>
    <message>
        <source>Lock ID</source>
        <translation>ロック ID</translation>
    </message>
    <message>
        <source>Archive stored</source>
        <translation>アーカイブの保存</translation>
    </message>
    <message>
        <source>Initiated</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>Window ends</source>
        <translation>期間の終了</translation>
    </message>
    <message>
        <source>Dangers accepted</source>
        <translation>了承した危険</translation>
    </message>
    <message>
        <source>Service&apos;s code</source>
        <translation>サービスのコード</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Policy SHA-256</source>
        <translation>ポリシーの SHA-256</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>The request may have had its effect all the same: only the service can tell.</source>
        <translation>それでもリクエストは効果を及ぼした可能性があります。わかるのはサービスだけです。</translation>
    </message>
    <message>
        <source>A value cannot be used: %1.</source>
        <translation>使用できない値があります：%1。</translation>
    </message>
    <message>
        <source>It was refused here; nothing was sent.</source>
        <translation>ここで受け付けませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The endpoint URL cannot be used: %1.</source>
        <translation>エンドポイント URL を使用できません：%1。</translation>
    </message>
    <message>
        <source>Requests go to an https address, or to http on this computer only, without user name, query or fragment. Nothing was sent.</source>
        <translation>リクエストの送信先は https のアドレス、またはこのコンピューター上に限り http のアドレスで、ユーザー名、クエリ、フラグメントのないものです。何も送信していません。</translation>
    </message>
    <message>
        <source>Correct the endpoint URL and connect again.</source>
        <translation>エンドポイント URL を修正して、接続し直してください。</translation>
    </message>
    <message>
        <source>No Region is chosen: %1.</source>
        <translation>リージョンが選択されていません：%1。</translation>
    </message>
    <message>
        <source>Each vault is in one Region, and none is guessed. Nothing was sent.</source>
        <translation>ボールトはそれぞれ 1 つのリージョンにあり、推測はしません。何も送信していません。</translation>
    </message>
    <message>
        <source>Choose a Region beside the connection, or give --region. AWS_REGION, or region in the profile, names one for every time.</source>
        <translation>接続の横でリージョンを選択するか、--region を指定してください。AWS_REGION またはプロファイルの region に書くと、毎回それが使われます。</translation>
    </message>
    <message>
        <source>The text is not UTF-8: %1.</source>
        <translation>テキストが UTF-8 ではありません：%1。</translation>
    </message>
    <message>
        <source>A policy is sent as UTF-8, byte for byte; other bytes would not mean what they say.</source>
        <translation>ポリシーは UTF-8 として、バイト単位でそのまま送信します。ほかのバイトでは、書いてある意味になりません。</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and open it again.</source>
        <translation>テキストを UTF-8 で保存して、開き直してください。</translation>
    </message>
    <message>
        <source>This is larger than what is accepted: %1.</source>
        <translation>受け入れられる大きさを超えています：%1。</translation>
    </message>
    <message>
        <source>Nothing of it was taken.</source>
        <translation>その内容は何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another file.</source>
        <translation>小さくするか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>ファイルを読み取れませんでした：%1。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>ファイルが存在し、読み取りを許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>ファイルを書き込めませんでした：%1。</translation>
    </message>
    <message>
        <source>What was to be saved is still in the window, and nowhere else.</source>
        <translation>保存しようとした内容はまだウィンドウにあり、ほかのどこにもありません。</translation>
    </message>
    <message>
        <source>Save it in another place, or check the free space and the permissions there.</source>
        <translation>別の場所に保存するか、そこの空き容量とアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>The journal could not be read or written: %1.</source>
        <translation>ジャーナルの読み取りまたは書き込みができませんでした：%1。</translation>
    </message>
    <message>
        <source>Lock IDs are kept there and nowhere else, so no lock is initiated without it.</source>
        <translation>ロック ID はそこにのみ保管されるため、ジャーナルなしではロックを開始しません。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder that it is in, then try again.</source>
        <translation>ジャーナルがあるフォルダーの空き容量とアクセス許可を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The cryptography did not give its known answers: %1.</source>
        <translation>暗号機能が既知の答えを返しませんでした：%1。</translation>
    </message>
    <message>
        <source>Requests signed with it could be wrong, so no connection is made.</source>
        <translation>その機能で署名したリクエストは誤っている可能性があるため、接続は行いません。</translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library of this computer, then start Vaultlock again.</source>
        <translation>このコンピューターの OpenSSL ライブラリを修復または更新してから、Vaultlock を起動し直してください。</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation>サンドボックスを起動できませんでした：%1。</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer only; nothing on AWS is affected.</source>
        <translation>サンドボックスはこのコンピューターだけで動きます。AWS 上のものには影響しません。</translation>
    </message>
    <message>
        <source>Start Vaultlock again. If that does not help, check that its data folder can be written.</source>
        <translation>Vaultlock を起動し直してください。それでも解決しない場合は、データフォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>There are no usable credentials: %1.</source>
        <translation>使用できる認証情報がありません：%1。</translation>
    </message>
    <message>
        <source>Without them a request cannot be signed; nothing was sent.</source>
        <translation>認証情報がないとリクエストに署名できません。何も送信していません。</translation>
    </message>
    <message>
        <source>Choose a profile, or add keys. Or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary keys, then start Vaultlock again.</source>
        <translation>プロファイルを選択するか、キーを追加してください。または、AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を、一時的なキーの場合は AWS_SESSION_TOKEN も設定してから、Vaultlock を起動し直してください。</translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation>認証情報の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The service would refuse them; nothing was sent.</source>
        <translation>サービスが受け付けないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Get new ones in the way you got these, then connect again.</source>
        <translation>現在のものを取得した方法で新しいものを取得してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The configuration of AWS&apos;s tools has a fault: %1.</source>
        <translation>AWS のツールの設定に誤りがあります：%1。</translation>
    </message>
    <message>
        <source>No other identity is tried instead of the one that was asked for. Nothing was sent.</source>
        <translation>要求されたアイデンティティの代わりに、別のアイデンティティを試すことはありません。何も送信していません。</translation>
    </message>
    <message>
        <source>Correct it in the file or the variable that is named, then connect again.</source>
        <translation>示されたファイルまたは変数で修正してから、接続し直してください。</translation>
    </message>
    <message>
        <source>There is no profile of this name: %1.</source>
        <translation>この名前のプロファイルはありません：%1。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Choose another profile, or mend the name where it stands.</source>
        <translation>別のプロファイルを選択するか、名前が書かれている場所で修正してください。</translation>
    </message>
    <message>
        <source>You have to sign in to AWS again: %1.</source>
        <translation>AWS へのサインインがもう一度必要です：%1。</translation>
    </message>
    <message>
        <source>There is no session on this computer, or it has ended. No other identity is tried.</source>
        <translation>このコンピューターにセッションがないか、セッションが終了しています。ほかのアイデンティティは試しません。</translation>
    </message>
    <message>
        <source>Run that command in a terminal, then connect again. For IAM Identity Center “Sign in…” in the connection&apos;s details does the same.</source>
        <translation>そのコマンドをターミナルで実行してから、接続し直してください。IAM Identity Center の場合は、接続の詳細の「サインイン…」でも同じことができます。</translation>
    </message>
    <message>
        <source>What a sign-in left here cannot be used: %1.</source>
        <translation>サインインがここに残したものを使用できません：%1。</translation>
    </message>
    <message>
        <source>It is a file of this computer: no service was asked, and no other identity is tried.</source>
        <translation>これはこのコンピューターのファイルです。どのサービスにも問い合わせておらず、ほかのアイデンティティも試しません。</translation>
    </message>
    <message>
        <source>Mend what is named, or sign in again, which writes it anew. Then connect again.</source>
        <translation>示されたものを修正するか、サインインし直してください（サインインすると新しく書き込まれます）。その後、接続し直してください。</translation>
    </message>
    <message>
        <source>The role needs a code of an MFA device: %1.</source>
        <translation>ロールには MFA デバイスのコードが必要です：%1。</translation>
    </message>
    <message>
        <source>Nobody can be asked for it here. Nothing was sent.</source>
        <translation>ここではコードを尋ねる相手がいません。何も送信していません。</translation>
    </message>
    <message>
        <source>Connect in the window, which asks for the code.</source>
        <translation>コードを尋ねるウィンドウで接続してください。</translation>
    </message>
    <message>
        <source>The program that gives the credentials failed: %1.</source>
        <translation>認証情報を出力するプログラムが失敗しました：%1。</translation>
    </message>
    <message>
        <source>It is the credential_process of the profile. No other identity is tried; nothing was sent.</source>
        <translation>これはプロファイルの credential_process です。ほかのアイデンティティは試しません。何も送信していません。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what it says, then connect again.</source>
        <translation>ターミナルで実行して出力を確認してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The role was not granted: %1.</source>
        <translation>ロールは付与されませんでした：%1。</translation>
    </message>
    <message>
        <source>Who grants it refused: STS, IAM Identity Center or the metadata service. Glacier was not asked.</source>
        <translation>付与する側の STS、IAM Identity Center、またはメタデータサービスが受け付けませんでした。Glacier には問い合わせていません。</translation>
    </message>
    <message>
        <source>The code of an MFA device is good once, and only while the device shows it. Otherwise the role must trust who asks for it. Then connect again.</source>
        <translation>MFA デバイスのコードは 1 回だけ、デバイスに表示されている間だけ有効です。そうでない場合、ロールは、それを求める者を信頼している必要があります。その後、接続し直してください。</translation>
    </message>
    <message>
        <source>The credentials could not be fetched: %1.</source>
        <translation>認証情報を取得できませんでした：%1。</translation>
    </message>
    <message>
        <source>STS, IAM Identity Center or the metadata service gives them. Glacier was not asked.</source>
        <translation>認証情報を出すのは STS、IAM Identity Center、またはメタデータサービスです。Glacier には問い合わせていません。</translation>
    </message>
    <message>
        <source>Check the network, then connect again. “Test connection” tells how far it goes.</source>
        <translation>ネットワークを確認してから、接続し直してください。「接続をテスト」で、どこまで届くかがわかります。</translation>
    </message>
    <message>
        <source>The credentials would come from the metadata service: %1.</source>
        <translation>認証情報はメタデータサービスから取得することになります：%1。</translation>
    </message>
    <message>
        <source>Vaultlock asks it only when that is turned on. Nothing was sent.</source>
        <translation>Vaultlock は、オンにされている場合にのみこれに問い合わせます。何も送信していません。</translation>
    </message>
    <message>
        <source>Turn on “Container and EC2 metadata” in the connection&apos;s details, if this computer is such a machine.</source>
        <translation>このコンピューターがそのようなマシンであれば、接続の詳細で「コンテナと EC2 のメタデータ」をオンにしてください。</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used: %1.</source>
        <translation>このコンピューターのキーチェーンを使用できませんでした：%1。</translation>
    </message>
    <message>
        <source>Keys are kept there or nowhere: they are never written to a file.</source>
        <translation>キーを保管するのはキーチェーンだけで、ファイルには決して書き込みません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use the keys for this session only.</source>
        <translation>キーチェーンのロックを解除するか、キーをこのセッションだけで使用してください。</translation>
    </message>
    <message>
        <source>The address of the service was not found: %1.</source>
        <translation>サービスのアドレスが見つかりませんでした：%1。</translation>
    </message>
    <message>
        <source>There is no network, or the Region or the endpoint URL is mistyped. Nothing was sent.</source>
        <translation>ネットワークがないか、リージョンまたはエンドポイント URL に入力ミスがあります。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the network, the Region and the endpoint URL, then try again.</source>
        <translation>ネットワーク、リージョン、エンドポイント URL を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing answers at the address of the service: %1.</source>
        <translation>サービスのアドレスで何も応答しません：%1。</translation>
    </message>
    <message>
        <source>No connection was made; nothing was sent.</source>
        <translation>接続は確立されていません。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the endpoint URL and the network, then try again.</source>
        <translation>エンドポイント URL とネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection was closed before the whole reply was here.</source>
        <translation>応答全体が届く前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>Check the network, then read the state of the vault again.</source>
        <translation>ネットワークを確認してから、ボールトの状態を読み直してください。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation>安全な接続を確立できませんでした：%1。</translation>
    </message>
    <message>
        <source>The server did not prove who it is, or offers only outdated encryption. Nothing was sent.</source>
        <translation>サーバーが身元を証明しなかったか、古い暗号化しか提供していません。何も送信していません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, the endpoint URL and any proxy. Do not go on before the reason is found.</source>
        <translation>このコンピューターの時計、エンドポイント URL、プロキシ（あれば）を確認してください。原因がわかるまで先に進まないでください。</translation>
    </message>
    <message>
        <source>No secure connection came about: %1.</source>
        <translation>安全な接続が成立しませんでした：%1。</translation>
    </message>
    <message>
        <source>A connection was made, and ended before it was secured. Nothing was sent.</source>
        <translation>接続は確立しましたが、保護される前に終了しました。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the endpoint URL, the network and any proxy, then try again.</source>
        <translation>エンドポイント URL、ネットワーク、プロキシ（あれば）を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through: %1.</source>
        <translation>プロキシがリクエストを通しませんでした：%1。</translation>
    </message>
    <message>
        <source>The way to the service leads through a proxy that refuses or does not answer.</source>
        <translation>サービスへの経路にあるプロキシが、受け付けないか応答しません。</translation>
    </message>
    <message>
        <source>Check the proxy settings and what the proxy asks for, then try again.</source>
        <translation>プロキシの設定とプロキシが求めるものを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Something other than the service answered, with a redirect to another place: %1.</source>
        <translation>サービス以外のものが、別の場所へのリダイレクトで応答しました：%1。</translation>
    </message>
    <message>
        <source>It may be the sign-in page of this network. Neither the request nor the signature was sent on.</source>
        <translation>このネットワークのサインインページの可能性があります。リクエストも署名も、その先には送信していません。</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a page in a browser first. Check the endpoint URL, too.</source>
        <translation>このネットワークがサインインを求める場合は、まずブラウザーでページを開いてください。エンドポイント URL も確認してください。</translation>
    </message>
    <message>
        <source>The reply is larger than any that the service gives.</source>
        <translation>応答が、サービスが返すどの応答よりも大きくなっています。</translation>
    </message>
    <message>
        <source>It was cut off and not used.</source>
        <translation>途中で打ち切り、使用していません。</translation>
    </message>
    <message>
        <source>Check the endpoint URL and any proxy, then try again.</source>
        <translation>エンドポイント URL とプロキシ（あれば）を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The reply is not one that the service gives: %1.</source>
        <translation>サービスが返す応答ではありません：%1。</translation>
    </message>
    <message>
        <source>Something else may have answered: a proxy, or a network that asks for a login first. The reply was not used.</source>
        <translation>プロキシや、先にログインを求めるネットワークなど、別のものが応答した可能性があります。応答は使用していません。</translation>
    </message>
    <message>
        <source>Check the network and the endpoint URL, then read the state again.</source>
        <translation>ネットワークとエンドポイント URL を確認してから、状態を読み直してください。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストは取り消されました。</translation>
    </message>
    <message>
        <source>What is shown is what the service said before.</source>
        <translation>表示しているのは、以前にサービスが示した内容です。</translation>
    </message>
    <message>
        <source>Refresh to ask the service again.</source>
        <translation>サービスに再度問い合わせるには、更新してください。</translation>
    </message>
    <message>
        <source>The service denied the request.</source>
        <translation>サービスがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Either these credentials may not do this, or the vault belongs to another account, or the vault&apos;s lock forbids it.</source>
        <translation>この認証情報では行えないか、ボールトが別のアカウントのものか、ボールトのロックが禁止しているかのいずれかです。</translation>
    </message>
    <message>
        <source>Read the state of the vault again: it tells whether a lock is the reason.</source>
        <translation>ボールトの状態を読み直してください。ロックが理由かどうかがわかります。</translation>
    </message>
    <message>
        <source>The service says that it does not exist.</source>
        <translation>サービスによると、それは存在しません。</translation>
    </message>
    <message>
        <source>There is no such vault in this account and Region, or the vault has no lock or policy.</source>
        <translation>このアカウントとリージョンにそのようなボールトがないか、ボールトにロックまたはポリシーがありません。</translation>
    </message>
    <message>
        <source>Check the account and the Region, then refresh.</source>
        <translation>アカウントとリージョンを確認してから、更新してください。</translation>
    </message>
    <message>
        <source>The service refused a value of the request.</source>
        <translation>サービスがリクエストの値を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed. When a lock is completed, it means that the lock ID is not the one of this lock.</source>
        <translation>何も変更されていません。ロックの完了の場合、ロック ID がこのロックのものではないことを意味します。</translation>
    </message>
    <message>
        <source>See the details for the value, correct it and try again.</source>
        <translation>値を詳細で確認し、修正してもう一度試してください。</translation>
    </message>
    <message>
        <source>The service says that the request lacks a value.</source>
        <translation>サービスによると、リクエストに値が不足しています。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>See the details for what is missing.</source>
        <translation>不足しているものを詳細で確認してください。</translation>
    </message>
    <message>
        <source>The service could not make sense of the request.</source>
        <translation>サービスがリクエストを解釈できませんでした。</translation>
    </message>
    <message>
        <source>See the details for its reason.</source>
        <translation>理由は詳細を参照してください。</translation>
    </message>
    <message>
        <source>The service says that a limit is reached.</source>
        <translation>サービスによると、上限に達しています。</translation>
    </message>
    <message>
        <source>Nothing was changed, and trying again does not help.</source>
        <translation>何も変更されていません。もう一度試しても解決しません。</translation>
    </message>
    <message>
        <source>See the details for the limit, and the quotas of the account.</source>
        <translation>上限については、詳細とアカウントのクォータを確認してください。</translation>
    </message>
    <message>
        <source>The service says that the signature is wrong.</source>
        <translation>サービスによると、署名が正しくありません。</translation>
    </message>
    <message>
        <source>The secret access key does not belong to the access key ID, or something on the way changed the request. Nothing was changed.</source>
        <translation>シークレットアクセスキーがアクセスキー ID に対応していないか、途中で何かがリクエストを変更しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Check the secret access key and any proxy, then connect again.</source>
        <translation>シークレットアクセスキーとプロキシ（あれば）を確認してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The service says that the credentials have expired.</source>
        <translation>サービスによると、認証情報の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The request was refused; nothing was changed.</source>
        <translation>リクエストは受け付けられませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Get new credentials in the way you got these, then connect again.</source>
        <translation>現在のものを取得した方法で新しい認証情報を取得してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation>サービスはこの認証情報を認識していません。</translation>
    </message>
    <message>
        <source>The access key is deleted, not active or of another partition, or its session token is missing or wrong.</source>
        <translation>アクセスキーが削除されているか、有効でないか、別のパーティションのものです。または、セッショントークンがないか、誤っています。</translation>
    </message>
    <message>
        <source>Check the access key, the session token and the Region, then connect again.</source>
        <translation>アクセスキー、セッショントークン、リージョンを確認してから、接続し直してください。</translation>
    </message>
    <message>
        <source>The service says that the request was not signed.</source>
        <translation>サービスによると、リクエストに署名がありません。</translation>
    </message>
    <message>
        <source>Every request is signed: something on the way removed the signature.</source>
        <translation>すべてのリクエストには署名があります。途中で何かが署名を取り除きました。</translation>
    </message>
    <message>
        <source>Check the endpoint URL and any proxy.</source>
        <translation>エンドポイント URL とプロキシ（あれば）を確認してください。</translation>
    </message>
    <message>
        <source>This account cannot use Glacier vaults.</source>
        <translation>このアカウントは Glacier のボールトを使用できません。</translation>
    </message>
    <message>
        <source>Since 15 December 2025 Amazon S3 Glacier takes no new customers for vaults; accounts that keep archives in vaults go on.</source>
        <translation>2025 年 12 月 15 日以降、Amazon S3 Glacier はボールトの新規のお客様を受け付けていません。ボールトにアーカイブを保管しているアカウントは引き続き使用できます。</translation>
    </message>
    <message>
        <source>Check that these credentials belong to the account that has the vaults.</source>
        <translation>この認証情報が、ボールトのあるアカウントのものであることを確認してください。</translation>
    </message>
    <message>
        <source>The service says that it is asked too often.</source>
        <translation>サービスによると、問い合わせが多すぎます。</translation>
    </message>
    <message>
        <source>It slows down all requests of this account for a while; the tries that were made are used up.</source>
        <translation>このアカウントのすべてのリクエストを、しばらくの間遅くしています。再試行の回数は使い切りました。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>サービスは現在利用できません。</translation>
    </message>
    <message>
        <source>Wait a little, then read the state of the vault again.</source>
        <translation>少し待ってから、ボールトの状態を読み直してください。</translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation>サービスはリクエストの待機を打ち切りました。</translation>
    </message>
    <message>
        <source>The request did not arrive as a whole.</source>
        <translation>リクエスト全体が届きませんでした。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The clock of this computer and the service&apos;s are too far apart.</source>
        <translation>このコンピューターとサービスの時計のずれが大きすぎます。</translation>
    </message>
    <message>
        <source>A signature holds only for some minutes around its time. The request was refused.</source>
        <translation>署名は、その時刻の前後数分間だけ有効です。リクエストは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <translation>このコンピューターの時計を合わせてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service answered with an error that is not known here: %1.</source>
        <translation>サービスが、ここでは未知のエラーで応答しました：%1。</translation>
    </message>
    <message>
        <source>See the details for what it says, then read the state of the vault again.</source>
        <translation>応答の内容を詳細で確認してから、ボールトの状態を読み直してください。</translation>
    </message>
    <message>
        <source>The policy has errors.</source>
        <translation>ポリシーにエラーがあります。</translation>
    </message>
    <message>
        <source>The service would refuse it, or it cannot mean what it says. Nothing was sent.</source>
        <translation>サービスが受け付けないか、書いてあるとおりの意味になりえません。何も送信していません。</translation>
    </message>
    <message>
        <source>Mend every problem that is marked as an error.</source>
        <translation>エラーと示されている問題をすべて修正してください。</translation>
    </message>
    <message>
        <source>A danger in the policy has not been acknowledged.</source>
        <translation>ポリシーに、了承されていない危険があります。</translation>
    </message>
    <message>
        <source>The service would accept the policy, and the lock would not protect or could not be lived with. Nothing was sent.</source>
        <translation>サービスはポリシーを受け入れますが、ロックが保護にならないか、運用できないものになります。何も送信していません。</translation>
    </message>
    <message>
        <source>Mend the policy, or acknowledge the danger.</source>
        <translation>ポリシーを修正するか、危険を了承してください。</translation>
    </message>
    <message>
        <source>The policy on the vault is not the one that was initiated.</source>
        <translation>ボールトのポリシーは、開始されたものではありません。</translation>
    </message>
    <message>
        <source>Completing the lock would make that other policy permanent. Nothing was completed.</source>
        <translation>ロックを完了すると、その別のポリシーが恒久的になります。何も完了していません。</translation>
    </message>
    <message>
        <source>Compare the two. If the one on the vault is not what you want, abort the lock and initiate it again.</source>
        <translation>2 つを比較してください。ボールトのものが望むものでなければ、ロックを中止して、改めて開始してください。</translation>
    </message>
    <message>
        <source>The vault&apos;s lock is not in a state in which this can be done.</source>
        <translation>ボールトのロックは、この操作を行える状態ではありません。</translation>
    </message>
    <message>
        <source>It was changed elsewhere, or its 24 hours ended. Nothing was sent.</source>
        <translation>別の場所で変更されたか、24 時間が終了しました。何も送信していません。</translation>
    </message>
    <message>
        <source>The window shows what the service says now.</source>
        <translation>ウィンドウには、現在サービスが示す内容を表示しています。</translation>
    </message>
    <message>
        <source>The lock in progress is not the one that this lock ID belongs to.</source>
        <translation>進行中のロックは、このロック ID のものではありません。</translation>
    </message>
    <message>
        <source>The lock was aborted or expired, and another was initiated elsewhere. Nothing was sent.</source>
        <translation>ロックは中止されたか期限切れになり、別のロックがほかの場所で開始されました。何も送信していません。</translation>
    </message>
    <message>
        <source>Ask whoever initiated it for its lock ID, or abort it.</source>
        <translation>開始した人にロック ID を尋ねるか、ロックを中止してください。</translation>
    </message>
    <message>
        <source>This lock ID belongs to another service.</source>
        <translation>このロック ID は別のサービスのものです。</translation>
    </message>
    <message>
        <source>It was given out by the sandbox, or for another endpoint, partition or account. It was not sent.</source>
        <translation>サンドボックスが発行したか、別のエンドポイント、パーティション、またはアカウントのために発行されたものです。送信していません。</translation>
    </message>
    <message>
        <source>Choose the connection that the lock was initiated with.</source>
        <translation>ロックの開始に使用した接続を選択してください。</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>コード：</translation>
    </message>
    <message>
        <source>HTTP status: </source>
        <translation>HTTP ステータス：</translation>
    </message>
    <message>
        <source>Request ID: </source>
        <translation>リクエスト ID：</translation>
    </message>
    <message>
        <source>Message: </source>
        <translation>メッセージ：</translation>
    </message>
    <message>
        <source>Detail: </source>
        <translation>詳細：</translation>
    </message>
    <message>
        <source>The service says that a lock is already in progress on this vault.</source>
        <translation>サービスによると、このボールトではすでにロックが進行中です。</translation>
    </message>
    <message>
        <source>Complete or abort that lock. If you wanted to abort or complete it, these credentials may not: ask who manages them.</source>
        <translation>そのロックを完了または中止してください。中止または完了しようとしていた場合、この認証情報では行えません。管理する人に問い合わせてください。</translation>
    </message>
    <message>
        <source>The service says that this vault is already locked.</source>
        <translation>サービスによると、このボールトはすでにロック済みです。</translation>
    </message>
    <message>
        <source>A locked vault&apos;s policy can never be changed or removed by anybody.</source>
        <translation>ロック済みのボールトのポリシーは、誰にも変更も削除も決してできません。</translation>
    </message>
    <message>
        <source>The vault has no lock, so a lock is not the reason.</source>
        <translation>ボールトにロックがないため、ロックは理由ではありません。</translation>
    </message>
    <message>
        <source>These credentials may not do this, by IAM or by a policy of the organisation, or they belong to another account: ask who manages them.</source>
        <translation>IAM または組織のポリシーによりこの認証情報では行えないか、認証情報が別のアカウントのものです。管理する人に問い合わせてください。</translation>
    </message>
    <message>
        <source>The vault has no lock any more, so a lock is not the reason.</source>
        <translation>ボールトにはもうロックがないため、ロックは理由ではありません。</translation>
    </message>
    <message>
        <source>The service says that there is no such vault.</source>
        <translation>サービスによると、そのようなボールトはありません。</translation>
    </message>
    <message>
        <source> Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>It was only a question, which changes nothing.</source>
        <translation>問い合わせただけで、何も変更しません。</translation>
    </message>
    <message>
        <source>locked, by its journal</source>
        <translation>ジャーナルによるとロック済み</translation>
    </message>
    <message>
        <source>a lock in progress, by its journal</source>
        <translation>ジャーナルによるとロックが進行中</translation>
    </message>
    <message>
        <source>not locked, by its journal</source>
        <translation>ジャーナルによると未ロック</translation>
    </message>
    <message>
        <source>its journal does not say how the lock stands</source>
        <translation>ロックの状態はジャーナルからわかりません</translation>
    </message>
    <message>
        <source>Form of evidence.json</source>
        <translation>evidence.json の形式</translation>
    </message>
    <message>
        <source>The other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>The policy’s bytes</source>
        <translation>ポリシーのバイト列</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>ジャーナルの行</translation>
    </message>
    <message>
        <source>What is told of the lines</source>
        <translation>行について述べられていること</translation>
    </message>
    <message>
        <source>What is said in words</source>
        <translation>言葉で述べられていること</translation>
    </message>
    <message>
        <source>Against this journal</source>
        <translation>このジャーナルとの照合</translation>
    </message>
    <message>
        <source>Against the service now</source>
        <translation>現在のサービスとの照合</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Authority of the time stamp</source>
        <translation>タイムスタンプの機関</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>署名した者</translation>
    </message>
    <message>
        <source>vaultlock-evidence, which belongs to Vaultlock, is not installed.</source>
        <translation>Vaultlock に付属する vaultlock-evidence がインストールされていません。</translation>
    </message>
    <message>
        <source>vaultlock-evidence ended without an answer. Nothing was written.</source>
        <translation>vaultlock-evidence が答えを返さずに終了しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation>書き込み先を指定してください。</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>/ から始まる完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing is written over: choose another name.</source>
        <translation>%1 はすでにあります。上書きはしません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>%1 への書き込みは許可されていません。</translation>
    </message>
    <message>
        <source>Say with which PKCS#12 file it is to be signed.</source>
        <translation>署名に使用する PKCS#12 ファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>Give the address of the time stamp server: http:// or https://, without a user name.</source>
        <translation>タイムスタンプサーバーのアドレスを指定してください：http:// または https:// で始まり、ユーザー名のないもの。</translation>
    </message>
    <message>
        <source>The answer to a request is put into a folder: a ZIP file cannot take it. Choose a folder.</source>
        <translation>タイムスタンプ要求への答えはフォルダーに入れます。ZIP ファイルには入れられません。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>ジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>ページを書き込んでいます…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名しています…</translation>
    </message>
    <message>
        <source>Asking the time stamp server…</source>
        <translation>タイムスタンプサーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Writing to the disk…</source>
        <translation>ディスクに書き込んでいます…</translation>
    </message>
    <message>
        <source>Looking at the evidence…</source>
        <translation>証跡を調べています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>The service was not read. %1</source>
        <translation>サービスは読み取っていません。%1</translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation>証跡は %1 にあります。</translation>
    </message>
    <message>
        <source>The request for a time stamp is in %1. Send it to an authority; its answer is put in by: vaultlock-cli evidence stamp --reply ANSWER.tsr %2</source>
        <translation>タイムスタンプの要求は %1 にあります。これを機関に送ってください。その答えは次のコマンドで入れます：vaultlock-cli evidence stamp --reply ANSWER.tsr %2</translation>
    </message>
    <message>
        <source>The window is not connected.</source>
        <translation>ウィンドウは接続されていません。</translation>
    </message>
    <message>
        <source>The window is connected to %1 (account %2, %3): not to where this lock is.</source>
        <translation>ウィンドウは %1（アカウント %2、%3）に接続されていますが、このロックがある場所ではありません。</translation>
    </message>
    <message>
        <source>There is no journal on this computer.</source>
        <translation>このコンピューターにジャーナルはありません。</translation>
    </message>
    <message>
        <source>The evidence could not be read.</source>
        <translation>証跡を読み取れませんでした。</translation>
    </message>
    <message>
        <source>It says that it is of the vault %1, account %2, %3: %4. It says that it was made %5.</source>
        <translation>証跡自身の記載では、ボールト %1、アカウント %2、%3 のものです：%4。証跡自身の記載では、%5 に作成されています。</translation>
    </message>
    <message>
        <source>This is not evidence as it was made: a check fails. Do not rely on it.</source>
        <translation>作成されたままの証跡ではありません：検査の 1 つが不合格です。これに依拠しないでください。</translation>
    </message>
    <message>
        <source>This is not evidence as it was made: %1 checks fail. Do not rely on it.</source>
        <translation>作成されたままの証跡ではありません：%1 件の検査が不合格です。これに依拠しないでください。</translation>
    </message>
    <message>
        <source>What it was held against says otherwise: a check fails. See which.</source>
        <translation>照合した相手の内容が異なります：検査の 1 つが不合格です。どの検査かを確認してください。</translation>
    </message>
    <message>
        <source>What it was held against says otherwise: %1 checks fail. See which.</source>
        <translation>照合した相手の内容が異なります：%1 件の検査が不合格です。どの検査かを確認してください。</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but not all of it could be looked at. See what was not checked.</source>
        <translation>否定する材料はありませんが、すべては調べられませんでした。検査されていないものを確認してください。</translation>
    </message>
    <message>
        <source>It agrees with itself. It is not signed: whoever can write such files could have made it so.</source>
        <translation>内部では一致しています。署名はありません。このようなファイルを書ける者なら、誰でも作成できたことになります。</translation>
    </message>
    <message>
        <source>It agrees with itself and its signature fits. Nobody whom you trust has vouched for who signed it: the certificate may be anybody’s.</source>
        <translation>内部で一致し、署名も合っています。ただし、署名した者を、あなたが信頼する誰も保証していません。証明書は誰のものでもありえます。</translation>
    </message>
    <message>
        <source>It agrees with itself, its signature fits, and an authority that you named vouches for who signed it.</source>
        <translation>内部で一致し、署名も合っており、あなたが指定した機関が、署名した者を保証しています。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>ステートメント %1</translation>
    </message>
    <message>
        <source>That does not bind other accounts.</source>
        <translation>これはほかのアカウントを拘束しません。</translation>
    </message>
    <message>
        <source> together with others</source>
        <translation> とほかのステートメントの組み合わせ</translation>
    </message>
    <message>
        <source>denied by %1.</source>
        <translation>%1 により拒否されます。</translation>
    </message>
    <message>
        <source>cannot be told, because of %1.</source>
        <translation>判定できません。原因は %1 です。</translation>
    </message>
    <message>
        <source>denied by %1 where its other conditions are met.</source>
        <translation>ほかの条件が満たされる場合、%1 により拒否されます。</translation>
    </message>
    <message>
        <source>allowed by %1.</source>
        <translation>%1 により許可されます。</translation>
    </message>
    <message>
        <source>allowed by %1 where its other conditions are met.</source>
        <translation>ほかの条件が満たされる場合、%1 により許可されます。</translation>
    </message>
    <message>
        <source>not decided by this policy.</source>
        <translation>このポリシーでは決まりません。</translation>
    </message>
    <message>
        <source>At any age: </source>
        <translation>経過日数を問わず：</translation>
    </message>
    <message>
        <source>From day %1 on: </source>
        <translation>%1 日目以降：</translation>
    </message>
    <message>
        <source>Day %1: </source>
        <translation>%1 日目：</translation>
    </message>
    <message>
        <source>Days %1 to %2: </source>
        <translation>%1 日目～%2 日目：</translation>
    </message>
    <message>
        <source>And %1 more sentences: see each statement below.</source>
        <translation>ほか %1 文：以下の各ステートメントを参照してください。</translation>
    </message>
    <message>
        <source>There is no policy to explain.</source>
        <translation>説明するポリシーがありません。</translation>
    </message>
    <message>
        <source>The policy has errors: as it stands the service refuses it.</source>
        <translation>ポリシーにエラーがあります。このままではサービスが受け付けません。</translation>
    </message>
    <message>
        <source>The policy has no statement: it does nothing.</source>
        <translation>ポリシーにステートメントがありません。何の効果もありません。</translation>
    </message>
    <message>
        <source>No statement denies the deletion of archives.</source>
        <translation>アーカイブの削除を拒否するステートメントはありません。</translation>
    </message>
    <message>
        <source>What %1 allows, the policy allows for ever once it is locked.</source>
        <translation>%1 が許可するものは、ロックされるとポリシーが永久に許可します。</translation>
    </message>
    <message>
        <source>What %1 does cannot be told.</source>
        <translation>%1 の効果は判定できません。</translation>
    </message>
    <message>
        <source>, with the vault&apos;s tags as they are now</source>
        <translation>（ボールトの現在のタグの場合）</translation>
    </message>
    <message>
        <source>, whatever the vault&apos;s tags are</source>
        <translation>（ボールトのタグを問わず）</translation>
    </message>
    <message>
        <source>Deletion of an archive by root of account %1%2:</source>
        <translation>アカウント %1 のルートユーザーによるアーカイブの削除%2：</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>%1 について：</translation>
    </message>
    <message>
        <source>No vault was given, and the policy names none: a Resource that can be a vault&apos;s is taken for it.</source>
        <translation>ボールトの指定がなく、ポリシーもボールトを指定していません。ボールトのものでありうる Resource を、そのボールトとみなします。</translation>
    </message>
    <message>
        <source>No vault was given: looked at for %1, which the policy names.</source>
        <translation>ボールトの指定がありません。ポリシーが指定する %1 について調べました。</translation>
    </message>
    <message>
        <source>“%1” is no action of Glacier.</source>
        <translation>「%1」は Glacier のアクションではありません。</translation>
    </message>
    <message>
        <source>The statement would not do what it is there for, or the service refuses it.</source>
        <translation>ステートメントが目的を果たさないか、サービスが受け付けません。</translation>
    </message>
    <message>
        <source>Write an action such as “glacier:DeleteArchive”.</source>
        <translation>「glacier:DeleteArchive」のようなアクションを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not Glacier.</source>
        <translation>「%1」は Glacier ではありません。</translation>
    </message>
    <message>
        <source>A policy on a vault is about Glacier&apos;s actions only.</source>
        <translation>ボールトのポリシーが対象とするのは Glacier のアクションだけです。</translation>
    </message>
    <message>
        <source>Begin actions with “glacier:”.</source>
        <translation>アクションは「glacier:」で始めてください。</translation>
    </message>
    <message>
        <source>No action of Glacier matches “%1”.</source>
        <translation>「%1」に一致する Glacier のアクションはありません。</translation>
    </message>
    <message>
        <source>A statement without actions neither denies nor allows anything.</source>
        <translation>アクションのないステートメントは、何も拒否も許可もしません。</translation>
    </message>
    <message>
        <source>Correct the pattern, or name the action.</source>
        <translation>パターンを修正するか、アクションを指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a vault&apos;s policy.</source>
        <translation>「%1」をボールトのポリシーに書くことはできません。</translation>
    </message>
    <message>
        <source>It is not about one vault: only identity policies can deny or allow it.</source>
        <translation>1 つのボールトに関するものではありません。アイデンティティポリシーだけが拒否または許可できます。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no condition operator.</source>
        <translation>「%1」は条件演算子ではありません。</translation>
    </message>
    <message>
        <source>The service refuses operators that it does not know; upper and lower case count.</source>
        <translation>サービスは、認識しない演算子を受け付けません。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Write an operator such as “NumericLessThan”.</source>
        <translation>「NumericLessThan」のような演算子を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no condition key that is known for Glacier.</source>
        <translation>「%1」は、Glacier について知られている条件キーではありません。</translation>
    </message>
    <message>
        <source>If requests do not carry it, the condition never holds, or always does.</source>
        <translation>リクエストにこのキーがなければ、条件は決して成り立たないか、常に成り立ちます。</translation>
    </message>
    <message>
        <source>Correct the spelling, or use another key.</source>
        <translation>つづりを修正するか、別のキーを使用してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same key.</source>
        <translation>「%1」と「%2」は同じキーです。</translation>
    </message>
    <message>
        <source>Case does not count in the names of keys, and nobody can say which of the two would.</source>
        <translation>キーの名前では大文字と小文字が区別されないため、2 つのうちどちらが使われるかは誰にもわかりません。</translation>
    </message>
    <message>
        <source>Put their values into one list, or remove one.</source>
        <translation>値を 1 つのリストにまとめるか、一方を削除してください。</translation>
    </message>
    <message>
        <source>Null cannot have IfExists.</source>
        <translation>Null に IfExists を付けることはできません。</translation>
    </message>
    <message>
        <source>Null asks whether the key is there; the service refuses the two together.</source>
        <translation>Null はキーの有無を調べるものです。サービスは両者の組み合わせを受け付けません。</translation>
    </message>
    <message>
        <source>Write “Null”.</source>
        <translation>「Null」と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>The operator compares numbers; with anything else the condition cannot hold as it is meant.</source>
        <translation>この演算子は数値を比較します。ほかのものでは、条件が意図どおりに成り立つことはありません。</translation>
    </message>
    <message>
        <source>Write digits only, such as “365”.</source>
        <translation>「365」のように数字だけを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>The operator compares dates; with anything else the condition cannot hold as it is meant.</source>
        <translation>この演算子は日付を比較します。ほかのものでは、条件が意図どおりに成り立つことはありません。</translation>
    </message>
    <message>
        <source>Write a date such as “2026-12-31T00:00:00Z”.</source>
        <translation>「2026-12-31T00:00:00Z」のような日付を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」は true でも false でもありません。</translation>
    </message>
    <message>
        <source>The operator compares with “true” or “false” and nothing else.</source>
        <translation>この演算子は「true」または「false」とだけ比較します。</translation>
    </message>
    <message>
        <source>Write “true” or “false”.</source>
        <translation>「true」または「false」と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no IP address and no range of them.</source>
        <translation>「%1」は IP アドレスでも IP アドレスの範囲でもありません。</translation>
    </message>
    <message>
        <source>The operator compares addresses; with anything else the condition cannot hold as it is meant.</source>
        <translation>この演算子はアドレスを比較します。ほかのものでは、条件が意図どおりに成り立つことはありません。</translation>
    </message>
    <message>
        <source>Write an address or a range such as “203.0.113.0/24”.</source>
        <translation>アドレス、または「203.0.113.0/24」のような範囲を書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with by Null.</source>
        <translation>Null で「%1」と比較することはできません。</translation>
    </message>
    <message>
        <source>Null takes “true” (the key is absent) or “false” (the key is there).</source>
        <translation>Null には「true」（キーがない）または「false」（キーがある）を指定します。</translation>
    </message>
    <message>
        <source>The variable “%1” cannot stand here.</source>
        <translation>変数「%1」はここに書けません。</translation>
    </message>
    <message>
        <source>Variables work in resources and in text and ARN conditions, in policies of version 2012-10-17 only; elsewhere they are refused or stay plain text.</source>
        <translation>変数が働くのは、バージョン 2012-10-17 のポリシーの、リソース、およびテキストと ARN の条件の中だけです。ほかの場所では受け付けられないか、ただのテキストのままです。</translation>
    </message>
    <message>
        <source>Write the value itself, or set Version to “2012-10-17”.</source>
        <translation>値そのものを書くか、Version を「2012-10-17」にしてください。</translation>
    </message>
    <message>
        <source>“%1” is not how a variable is written.</source>
        <translation>「%1」は変数の書き方ではありません。</translation>
    </message>
    <message>
        <source>The service refuses it, or it matches nothing.</source>
        <translation>サービスが受け付けないか、何にも一致しません。</translation>
    </message>
    <message>
        <source>Write it as ${aws:username}, with a default as ${aws:username, &apos;name&apos;}.</source>
        <translation>${aws:username} のように、デフォルト値がある場合は ${aws:username, &apos;name&apos;} のように書いてください。</translation>
    </message>
    <message>
        <source>%1 has nothing to compare with.</source>
        <translation>%1 に比較するものがありません。</translation>
    </message>
    <message>
        <source>An empty list never matches, or the service refuses it.</source>
        <translation>空のリストは決して一致しないか、サービスが受け付けません。</translation>
    </message>
    <message>
        <source>Add a value; the empty text &quot;&quot; is one.</source>
        <translation>値を追加してください。空のテキスト &quot;&quot; も値です。</translation>
    </message>
    <message>
        <source>“%1” does not say which tag.</source>
        <translation>「%1」は、どのタグかを示していません。</translation>
    </message>
    <message>
        <source>Without the tag&apos;s name behind the slash the condition looks at no tag.</source>
        <translation>スラッシュの後ろにタグの名前がないと、条件はどのタグも参照しません。</translation>
    </message>
    <message>
        <source>Write the tag&apos;s name, as in glacier:ResourceTag/LegalHold.</source>
        <translation>glacier:ResourceTag/LegalHold のように、タグの名前を書いてください。</translation>
    </message>
    <message>
        <source>“%2” does not compare the kind of value that “%1” has.</source>
        <translation>「%2」は、「%1」が持つ種類の値を比較しません。</translation>
    </message>
    <message>
        <source>What comes of it is not documented, and a lock cannot be tried twice.</source>
        <translation>その結果は文書化されておらず、ロックを 2 度試すことはできません。</translation>
    </message>
    <message>
        <source>Use an operator for the key&apos;s type: an age is compared by Numeric operators.</source>
        <translation>キーの型に合う演算子を使用してください。経過日数は Numeric の演算子で比較します。</translation>
    </message>
    <message>
        <source>“%2” compares texts, and “%1” is a number.</source>
        <translation>「%2」はテキストを比較しますが、「%1」は数値です。</translation>
    </message>
    <message>
        <source>It looks at how the number is spelled, letter by letter, and not at how large it is.</source>
        <translation>数値の大きさではなく、表記を 1 文字ずつ比較します。</translation>
    </message>
    <message>
        <source>Use a Numeric operator, such as NumericLessThan.</source>
        <translation>NumericLessThan のような Numeric の演算子を使用してください。</translation>
    </message>
    <message>
        <source>The * or ? in “%1” is no wildcard under %2.</source>
        <translation>「%1」の * または ? は、%2 ではワイルドカードになりません。</translation>
    </message>
    <message>
        <source>It is compared as it is written: the condition holds only for that very character.</source>
        <translation>書かれているとおりに比較されます。条件はその文字そのものに対してだけ成り立ちます。</translation>
    </message>
    <message>
        <source>Use StringLike or StringNotLike, or write the text in full.</source>
        <translation>StringLike または StringNotLike を使用するか、テキストを省略せずに書いてください。</translation>
    </message>
    <message>
        <source>Of these values only %1 counts.</source>
        <translation>これらの値のうち、意味を持つのは %1 だけです。</translation>
    </message>
    <message>
        <source>One that holds is enough: the widest of the limits takes in the others.</source>
        <translation>1 つが成り立てば十分なので、最も広い上限または下限がほかを含みます。</translation>
    </message>
    <message>
        <source>Keep only the value that is meant.</source>
        <translation>意図する値だけを残してください。</translation>
    </message>
    <message>
        <source>“%1” has one value; ForAllValues is for keys with several.</source>
        <translation>「%1」の値は 1 つです。ForAllValues は複数の値を持つキーのためのものです。</translation>
    </message>
    <message>
        <source>With it the condition also holds where the key is absent, which is rarely meant.</source>
        <translation>これを付けると、キーがない場合にも条件が成り立ちます。それを意図することはまれです。</translation>
    </message>
    <message>
        <source>Remove ForAllValues.</source>
        <translation>ForAllValues を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is a private address.</source>
        <translation>「%1」はプライベートアドレスです。</translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request: a private one never matches.</source>
        <translation>aws:SourceIp はリクエストのパブリックアドレスです。プライベートアドレスが一致することはありません。</translation>
    </message>
    <message>
        <source>Write the public address, or use aws:VpcSourceIp with a VPC endpoint.</source>
        <translation>パブリックアドレスを書くか、VPC エンドポイントとともに aws:VpcSourceIp を使用してください。</translation>
    </message>
    <message>
        <source>“%1” is a private address: this condition never holds.</source>
        <translation>「%1」はプライベートアドレスです。この条件は決して成り立ちません。</translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the statement denies nothing, ever.</source>
        <translation>aws:SourceIp はリクエストのパブリックアドレスで、そこから来るものはありません。このステートメントは決して何も拒否しません。</translation>
    </message>
    <message>
        <source>“%1” is a private address: this condition always holds.</source>
        <translation>「%1」はプライベートアドレスです。この条件は常に成り立ちます。</translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the Deny leaves nobody out by where they are, for ever.</source>
        <translation>aws:SourceIp はリクエストのパブリックアドレスで、そこから来るものはありません。この Deny は、永久に、誰も場所によって除外しません。</translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the Allow keeps nobody out by where they are, for ever.</source>
        <translation>aws:SourceIp はリクエストのパブリックアドレスで、そこから来るものはありません。この Allow は、永久に、誰も場所によって締め出しません。</translation>
    </message>
    <message>
        <source>“%1” is an old key; “%2” has taken its place.</source>
        <translation>「%1」は古いキーです。「%2」に置き換えられました。</translation>
    </message>
    <message>
        <source>AWS advises against it, and a lock cannot be changed when it is given up.</source>
        <translation>AWS は使用を勧めておらず、廃止されたときにロックを変更することはできません。</translation>
    </message>
    <message>
        <source>Use the newer key.</source>
        <translation>新しいほうのキーを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is not how AWS writes such an ID.</source>
        <translation>「%1」は、AWS によるこの ID の書き方ではありません。</translation>
    </message>
    <message>
        <source>It is “%2” and 8 or 17 of the digits 0–9 and a–f, in small letters: no request carries this one, so it never matches.</source>
        <translation>正しくは「%2」の後に、0–9 と小文字の a–f を 8 桁または 17 桁続けたものです。この値を持つリクエストはないため、決して一致しません。</translation>
    </message>
    <message>
        <source>Copy the ID from the VPC console.</source>
        <translation>VPC コンソールから ID をコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” can have several values, and “%2” is for keys with one.</source>
        <translation>「%1」は複数の値を持つことができますが、「%2」は値が 1 つのキーのためのものです。</translation>
    </message>
    <message>
        <source>Such a key needs ForAnyValue or ForAllValues; what comes of it without them is not documented, and a lock cannot be tried twice.</source>
        <translation>このようなキーには ForAnyValue または ForAllValues が必要です。ない場合の結果は文書化されておらず、ロックを 2 度試すことはできません。</translation>
    </message>
    <message>
        <source>In a Deny write ForAnyValue, so that one of the values is enough: ForAllValues holds only where every value is listed. Before an operator with Not write ForAllValues.</source>
        <translation>Deny では、値の 1 つで足りるように ForAnyValue と書いてください。ForAllValues は、すべての値が列挙されている場合にだけ成り立ちます。Not の付く演算子の前には ForAllValues と書いてください。</translation>
    </message>
    <message>
        <source>This Deny does not reach requests signed with long-term access keys.</source>
        <translation>この Deny は、長期的なアクセスキーで署名されたリクエストには及びません。</translation>
    </message>
    <message>
        <source>They do not carry %1, and “%2” does not hold where the key is missing: with such keys no MFA is needed.</source>
        <translation>そのようなリクエストには %1 がなく、キーがない場合に「%2」は成り立ちません。そのようなキーでは MFA が不要になります。</translation>
    </message>
    <message>
        <source>Use BoolIfExists.</source>
        <translation>BoolIfExists を使用してください。</translation>
    </message>
    <message>
        <source>This policy denies nothing.</source>
        <translation>このポリシーは何も拒否しません。</translation>
    </message>
    <message>
        <source>A lock protects only what it denies. It would be permanent, and protect no archive.</source>
        <translation>ロックが保護するのは、ロックが拒否するものだけです。これは恒久的になり、どのアーカイブも保護しません。</translation>
    </message>
    <message>
        <source>Add a statement that denies “glacier:DeleteArchive”.</source>
        <translation>「glacier:DeleteArchive」を拒否するステートメントを追加してください。</translation>
    </message>
    <message>
        <source>This statement allows, and a lock allows for ever.</source>
        <translation>このステートメントは許可するもので、ロックの許可は永久です。</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody can take the permission back.</source>
        <translation>ロックが完了すると、誰もこの許可を取り消せません。</translation>
    </message>
    <message>
        <source>Allow in the vault&apos;s access policy, which can be changed.</source>
        <translation>変更可能な、ボールトのアクセスポリシーで許可してください。</translation>
    </message>
    <message>
        <source>This statement allows everyone, of every account, for ever.</source>
        <translation>このステートメントは、すべてのアカウントの全員に永久に許可します。</translation>
    </message>
    <message>
        <source>Remove it. Allow in the vault&apos;s access policy, and name who may.</source>
        <translation>削除してください。ボールトのアクセスポリシーで許可し、許可する相手を指定してください。</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>This statement allows everyone who meets its conditions, for ever.</source>
        <translation>このステートメントは、条件を満たす全員に永久に許可します。</translation>
    </message>
    <message>
        <source>Remove it. Allow in the vault&apos;s access policy, which can be changed.</source>
        <translation>削除してください。変更可能な、ボールトのアクセスポリシーで許可してください。</translation>
    </message>
    <message>
        <source>This statement allows somebody of another account for ever: %1.</source>
        <translation>このステートメントは、別のアカウントの者に永久に許可します：%1。</translation>
    </message>
    <message>
        <source>This denies completing or aborting the lock itself.</source>
        <translation>これは、ロック自体の完了または中止を拒否します。</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated.</source>
        <translation>ポリシーは、ロックを開始するとすぐに有効になります。</translation>
    </message>
    <message>
        <source>Name the actions that are meant, such as “glacier:DeleteArchive”.</source>
        <translation>「glacier:DeleteArchive」のように、意図するアクションを指定してください。</translation>
    </message>
    <message>
        <source>This denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation>これは CompleteVaultLock を拒否します：ロックを完了できません。</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; after 24 hours it would be gone.</source>
        <translation>ポリシーは、ロックを開始するとすぐに有効になります。24 時間後にはなくなります。</translation>
    </message>
    <message>
        <source>This denies AbortVaultLock: the lock cannot be aborted.</source>
        <translation>これは AbortVaultLock を拒否します：ロックを中止できません。</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; a mistake would stay for 24 hours.</source>
        <translation>ポリシーは、ロックを開始するとすぐに有効になります。誤りがあっても 24 時間そのままになります。</translation>
    </message>
    <message>
        <source>This denies CompleteVaultLock and AbortVaultLock: the lock can be neither completed nor aborted.</source>
        <translation>これは CompleteVaultLock と AbortVaultLock を拒否します：ロックを完了も中止もできません。</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; the vault would be stuck with it for 24 hours.</source>
        <translation>ポリシーは、ロックを開始するとすぐに有効になります。ボールトは 24 時間、このポリシーから抜け出せなくなります。</translation>
    </message>
    <message>
        <source>Together with other statements this denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation>ほかのステートメントと合わせて、これは CompleteVaultLock を拒否します：ロックを完了できません。</translation>
    </message>
    <message>
        <source>Together with other statements this denies AbortVaultLock: the lock cannot be aborted.</source>
        <translation>ほかのステートメントと合わせて、これは AbortVaultLock を拒否します：ロックを中止できません。</translation>
    </message>
    <message>
        <source>While the vault&apos;s tags are as this says, it denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation>ボールトのタグがこの記載のとおりである間、これは CompleteVaultLock を拒否します：ロックを完了できません。</translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; if the tags stay so for 24 hours, it is gone.</source>
        <translation>ポリシーは、ロックを開始するとすぐに有効になります。タグが 24 時間そのままであれば、ポリシーはなくなります。</translation>
    </message>
    <message>
        <source>This does not protect young archives.</source>
        <translation>これは新しいアーカイブを保護しません。</translation>
    </message>
    <message>
        <source>A retention denies deletion up to an age, not from an age on.</source>
        <translation>保持とは、ある経過日数までの削除を拒否するもので、ある経過日数以降の削除を拒否するものではありません。</translation>
    </message>
    <message>
        <source>Use NumericLessThan with the days of the retention.</source>
        <translation>保持の日数とともに NumericLessThan を使用してください。</translation>
    </message>
    <message>
        <source>This denies deletion from day %1 on, for ever, and not before.</source>
        <translation>これは %1 日目以降の削除を永久に拒否し、それより前は拒否しません。</translation>
    </message>
    <message>
        <source>Young archives are not protected, and old ones can never be deleted.</source>
        <translation>新しいアーカイブは保護されず、古いアーカイブは決して削除できません。</translation>
    </message>
    <message>
        <source>This denies deletion from day %1 to day %2 only.</source>
        <translation>これは %1 日目から %2 日目までの削除だけを拒否します。</translation>
    </message>
    <message>
        <source>Archives younger than that are not protected.</source>
        <translation>それより新しいアーカイブは保護されません。</translation>
    </message>
    <message>
        <source>Use NumericLessThan alone, with the days of the retention.</source>
        <translation>保持の日数とともに NumericLessThan だけを使用してください。</translation>
    </message>
    <message>
        <source>From day %1 on this denies deletion for ever, but on some days, and not before.</source>
        <translation>これは %1 日目以降、一部の日を除いて削除を永久に拒否し、それより前は拒否しません。</translation>
    </message>
    <message>
        <source>Young archives are not protected, and old ones can be deleted on those days only.</source>
        <translation>新しいアーカイブは保護されず、古いアーカイブはそれらの日にだけ削除できます。</translation>
    </message>
    <message>
        <source>This denies deletion on some days from day %1 to day %2 only.</source>
        <translation>これは %1 日目から %2 日目までの一部の日に限り、削除を拒否します。</translation>
    </message>
    <message>
        <source>On all others, and before, archives are not protected.</source>
        <translation>ほかのすべての日と、それより前の期間には、アーカイブは保護されません。</translation>
    </message>
    <message>
        <source>This denies deletion up to day %2 only, on days that it names.</source>
        <translation>これは %2 日目までの、指定した日に限り、削除を拒否します。</translation>
    </message>
    <message>
        <source>Archives older than that are not protected: NumericEquals is about single days.</source>
        <translation>それより古いアーカイブは保護されません。NumericEquals は個々の日を対象とします。</translation>
    </message>
    <message>
        <source>This does not deny deletion from day %1 to day %2, though before and after.</source>
        <translation>これは %1 日目から %2 日目までの削除を拒否しませんが、その前と後は拒否します。</translation>
    </message>
    <message>
        <source>On such a day an archive can be deleted, as young as it is.</source>
        <translation>そのような日には、アーカイブはどれほど新しくても削除できます。</translation>
    </message>
    <message>
        <source>This denies deletion at every age but the days that it names.</source>
        <translation>これは、指定した日以外のすべての経過日数で削除を拒否します。</translation>
    </message>
    <message>
        <source>An archive that was not deleted on such a day can never be deleted.</source>
        <translation>そのような日に削除されなかったアーカイブは、決して削除できません。</translation>
    </message>
    <message>
        <source>The age and the tag “%1” count only together.</source>
        <translation>経過日数とタグ「%1」は、両方そろったときだけ効果があります。</translation>
    </message>
    <message>
        <source>Conditions of one statement must all be met: archives are kept only while the tag is as it says, and a hold ends with the retention.</source>
        <translation>1 つのステートメントの条件は、すべて満たされる必要があります。アーカイブはタグが記載どおりである間だけ保持され、ホールドは保持の期間とともに終わります。</translation>
    </message>
    <message>
        <source>Make two statements of it, one for the age and one for the tag.</source>
        <translation>経過日数用とタグ用の 2 つのステートメントに分けてください。</translation>
    </message>
    <message>
        <source>This condition is never met, so nothing is denied.</source>
        <translation>この条件は決して満たされないため、何も拒否されません。</translation>
    </message>
    <message>
        <source>The statement would not protect what it seems to.</source>
        <translation>ステートメントは、保護しているように見えるものを保護しません。</translation>
    </message>
    <message>
        <source>Correct the condition.</source>
        <translation>条件を修正してください。</translation>
    </message>
    <message>
        <source>Requests for %2 have no %1: this condition is never met.</source>
        <translation>%2 のリクエストに %1 はありません：この条件は決して満たされません。</translation>
    </message>
    <message>
        <source>%2 is not denied by this statement, whatever it says.</source>
        <translation>記載にかかわらず、%2 はこのステートメントでは拒否されません。</translation>
    </message>
    <message>
        <source>Deny %2 in a statement of its own, or leave it out.</source>
        <translation>%2 を別のステートメントで拒否するか、除いてください。</translation>
    </message>
    <message>
        <source>Glacier&apos;s requests have no %1: this condition is never met.</source>
        <translation>Glacier のリクエストに %1 はありません：この条件は決して満たされません。</translation>
    </message>
    <message>
        <source>The statement denies nothing.</source>
        <translation>このステートメントは何も拒否しません。</translation>
    </message>
    <message>
        <source>Write “%2”.</source>
        <translation>「%2」と書いてください。</translation>
    </message>
    <message>
        <source>No age meets these conditions on %1 at once.</source>
        <translation>%1 に対するこれらの条件を同時に満たす経過日数はありません。</translation>
    </message>
    <message>
        <source>All of them must be met, so the statement denies nothing.</source>
        <translation>すべてが満たされる必要があるため、このステートメントは何も拒否しません。</translation>
    </message>
    <message>
        <source>Correct the numbers, or make a statement of each.</source>
        <translation>数値を修正するか、それぞれを 1 つのステートメントにしてください。</translation>
    </message>
    <message>
        <source>No time from now on meets the conditions on %1.</source>
        <translation>%1 に対する条件を満たす時刻は、今後ありません。</translation>
    </message>
    <message>
        <source>Correct the time, or leave the statement out.</source>
        <translation>時刻を修正するか、ステートメントを除いてください。</translation>
    </message>
    <message>
        <source>Nobody whom this statement is about meets its condition on %1.</source>
        <translation>このステートメントが対象とする者の中に、%1 に対する条件を満たす者はいません。</translation>
    </message>
    <message>
        <source>Correct the condition, or the principal.</source>
        <translation>条件またはプリンシパルを修正してください。</translation>
    </message>
    <message>
        <source>No request to this vault meets this condition on %1.</source>
        <translation>このボールトへのリクエストで、%1 に対するこの条件を満たすものはありません。</translation>
    </message>
    <message>
        <source>Correct the value, or leave the condition out.</source>
        <translation>値を修正するか、条件を除いてください。</translation>
    </message>
    <message>
        <source>No value of %1 meets all of its conditions.</source>
        <translation>%1 のどの値も、すべての条件を満たすことはありません。</translation>
    </message>
    <message>
        <source>Correct the values, or make a statement of each.</source>
        <translation>値を修正するか、それぞれを 1 つのステートメントにしてください。</translation>
    </message>
    <message>
        <source>This condition is always met.</source>
        <translation>この条件は常に満たされます。</translation>
    </message>
    <message>
        <source>The statement denies at all times, as if it had no condition.</source>
        <translation>このステートメントは、条件がないかのように、常に拒否します。</translation>
    </message>
    <message>
        <source>This condition is always met: deletion is denied for ever.</source>
        <translation>この条件は常に満たされます：削除は永久に拒否されます。</translation>
    </message>
    <message>
        <source>Nobody whom this statement binds could ever delete an archive, whatever its age or the vault&apos;s tags.</source>
        <translation>このステートメントに拘束される者は誰も、経過日数やボールトのタグにかかわらず、アーカイブを決して削除できません。</translation>
    </message>
    <message>
        <source>Correct the condition on %1.</source>
        <translation>%1 に対する条件を修正してください。</translation>
    </message>
    <message>
        <source>For %2 this condition is always met.</source>
        <translation>%2 の場合、この条件は常に満たされます。</translation>
    </message>
    <message>
        <source>%2 is denied at all times, for ever, as if there were no condition.</source>
        <translation>%2 は、条件がないかのように、常に、永久に拒否されます。</translation>
    </message>
    <message>
        <source>Leave %2 out, or correct the condition on %1.</source>
        <translation>%2 を除くか、%1 に対する条件を修正してください。</translation>
    </message>
    <message>
        <source>This denies the deletion of archives for ever.</source>
        <translation>これはアーカイブの削除を永久に拒否します。</translation>
    </message>
    <message>
        <source>Whom this statement binds can never delete any archive, root included, and you pay for them for good.</source>
        <translation>このステートメントに拘束される者は、ルートユーザーを含め、どのアーカイブも決して削除できません。料金は永久に発生します。</translation>
    </message>
    <message>
        <source>Add a condition on “glacier:ArchiveAgeInDays”.</source>
        <translation>「glacier:ArchiveAgeInDays」に対する条件を追加してください。</translation>
    </message>
    <message>
        <source>Together with other statements this denies the deletion of archives for ever.</source>
        <translation>ほかのステートメントと合わせて、これはアーカイブの削除を永久に拒否します。</translation>
    </message>
    <message>
        <source>No age and no tag of the vault is left at which anybody of its account could delete one.</source>
        <translation>そのアカウントの者がアーカイブを削除できる経過日数もボールトのタグも残っていません。</translation>
    </message>
    <message>
        <source>Leave a day open on which archives can be deleted.</source>
        <translation>アーカイブを削除できる日を残してください。</translation>
    </message>
    <message>
        <source>From some day on this denies the deletion of archives for ever.</source>
        <translation>これは、ある日以降、アーカイブの削除を永久に拒否します。</translation>
    </message>
    <message>
        <source>The date in its condition will pass, and the lock cannot be changed: after it nobody of the vault&apos;s account can delete an archive, root included.</source>
        <translation>条件の日付は過ぎますが、ロックは変更できません。その日より後は、ボールトのアカウントの者は、ルートユーザーを含め、誰もアーカイブを削除できません。</translation>
    </message>
    <message>
        <source>Use the age of archives, “glacier:ArchiveAgeInDays”, if a retention is meant.</source>
        <translation>保持を意図する場合は、アーカイブの経過日数「glacier:ArchiveAgeInDays」を使用してください。</translation>
    </message>
    <message>
        <source>Nobody, root included, could ever delete an archive.</source>
        <translation>ルートユーザーを含め、誰もアーカイブを決して削除できません。</translation>
    </message>
    <message>
        <source>It has no condition and cannot be changed: the archives are kept, and paid for, for ever.</source>
        <translation>条件がなく、変更もできません。アーカイブは永久に保管され、料金も永久に発生します。</translation>
    </message>
    <message>
        <source>This denies uploads or retrievals for ever.</source>
        <translation>これはアップロードまたは取り出しを永久に拒否します。</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can use it for that any more.</source>
        <translation>ロックが完了すると、ボールトのアカウントの者は誰も、そのためにボールトを使用できなくなります。</translation>
    </message>
    <message>
        <source>Name only the actions that are meant, such as “glacier:DeleteArchive”.</source>
        <translation>「glacier:DeleteArchive」のように、意図するアクションだけを指定してください。</translation>
    </message>
    <message>
        <source>This denies uploading archives for ever.</source>
        <translation>これはアーカイブのアップロードを永久に拒否します。</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can add an archive to it any more.</source>
        <translation>ロックが完了すると、ボールトのアカウントの者は誰も、アーカイブを追加できなくなります。</translation>
    </message>
    <message>
        <source>This denies retrieving archives for ever.</source>
        <translation>これはアーカイブの取り出しを永久に拒否します。</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can get at what is in it any more.</source>
        <translation>ロックが完了すると、ボールトのアカウントの者は誰も、中にあるものを取り出せなくなります。</translation>
    </message>
    <message>
        <source>This denies retrieving archives up to day %2 of their age.</source>
        <translation>これは、アーカイブの経過日数が %2 日目まで、取り出しを拒否します。</translation>
    </message>
    <message>
        <source>Nobody of the vault&apos;s account can get at an archive until it is older, not even to see that it is whole.</source>
        <translation>それより古くなるまで、ボールトのアカウントの者は誰も、アーカイブを取り出せません。破損がないかを確かめることもできません。</translation>
    </message>
    <message>
        <source>This denies retrieving archives from day %1 of their age on, for ever.</source>
        <translation>これは、アーカイブの経過日数が %1 日目以降、取り出しを永久に拒否します。</translation>
    </message>
    <message>
        <source>Once an archive is that old nobody of the vault&apos;s account can get at it any more.</source>
        <translation>アーカイブがそこまで古くなると、ボールトのアカウントの者は誰も、取り出せなくなります。</translation>
    </message>
    <message>
        <source>This denies retrieving archives from day %1 to day %2 of their age.</source>
        <translation>これは、アーカイブの経過日数が %1 日目から %2 日目まで、取り出しを拒否します。</translation>
    </message>
    <message>
        <source>On those days nobody of the vault&apos;s account can get at an archive, not even to see that it is whole.</source>
        <translation>それらの日には、ボールトのアカウントの者は誰も、アーカイブを取り出せません。破損がないかを確かめることもできません。</translation>
    </message>
    <message>
        <source>Together with other statements this denies uploading archives for ever.</source>
        <translation>ほかのステートメントと合わせて、これはアーカイブのアップロードを永久に拒否します。</translation>
    </message>
    <message>
        <source>Together with other statements this denies retrieving archives for ever.</source>
        <translation>ほかのステートメントと合わせて、これはアーカイブの取り出しを永久に拒否します。</translation>
    </message>
    <message>
        <source>This denies inventories of the vault for ever.</source>
        <translation>これはボールトのインベントリを永久に拒否します。</translation>
    </message>
    <message>
        <source>An inventory has no age, so a condition that holds without one always holds for it.</source>
        <translation>インベントリには経過日数がないため、経過日数がなくても成り立つ条件は、インベントリに対して常に成り立ちます。</translation>
    </message>
    <message>
        <source>This denies uploading and retrieving archives for ever.</source>
        <translation>これはアーカイブのアップロードと取り出しを永久に拒否します。</translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can use it any more.</source>
        <translation>ロックが完了すると、ボールトのアカウントの者は誰も、ボールトを使用できなくなります。</translation>
    </message>
    <message>
        <source>The hold&apos;s tag “%1” can be changed or removed, for example by %2.</source>
        <translation>ホールドのタグ「%1」は、変更または削除できます。たとえば、%2 が行えます。</translation>
    </message>
    <message>
        <source>Whoever may change the vault&apos;s tags can lift the hold.</source>
        <translation>ボールトのタグの変更を許可されている者は、ホールドを解除できます。</translation>
    </message>
    <message>
        <source>Deny “glacier:AddTagsToVault” and “glacier:RemoveTagsFromVault” to all but those who decide on holds.</source>
        <translation>ホールドを決定する者を除く全員に対して、「glacier:AddTagsToVault」と「glacier:RemoveTagsFromVault」を拒否してください。</translation>
    </message>
    <message>
        <source>Only %1, spelled just so, puts the hold in place.</source>
        <translation>つづりがちょうど%1である場合だけ、ホールドがかかります。</translation>
    </message>
    <message>
        <source>The tag “%2” with another spelling, in other case, or no such tag is no hold.</source>
        <translation>つづりの異なるタグ「%2」、大文字・小文字の異なるタグ、またはタグがない場合は、ホールドになりません。</translation>
    </message>
    <message>
        <source>Use StringEqualsIgnoreCase, or “Null”: “false” for any value.</source>
        <translation>StringEqualsIgnoreCase を使用するか、任意の値を対象とする「Null」：「false」を使用してください。</translation>
    </message>
    <message>
        <source>Only %1, in just that case, puts the hold in place.</source>
        <translation>大文字・小文字まで同じ%1である場合だけ、ホールドがかかります。</translation>
    </message>
    <message>
        <source>The tag “%2” with another value, in other case, or no such tag is no hold.</source>
        <translation>別の値のタグ「%2」、大文字・小文字の異なるタグ、またはタグがない場合は、ホールドになりません。</translation>
    </message>
    <message>
        <source>Use “Null”: “false” for any value.</source>
        <translation>任意の値を対象とする「Null」：「false」を使用してください。</translation>
    </message>
    <message>
        <source>Where there is a tag “%2”, only %1, spelled just so, is a hold.</source>
        <translation>タグ「%2」がある場合、つづりがちょうど%1であるものだけがホールドになります。</translation>
    </message>
    <message>
        <source>Without the tag the hold is in place; with another spelling or in other case it is not.</source>
        <translation>タグがなければホールドがかかっています。つづりや大文字・小文字が異なると、かかりません。</translation>
    </message>
    <message>
        <source>A vault&apos;s tag is text, and Bool compares truth values.</source>
        <translation>ボールトのタグはテキストですが、Bool は真偽値を比較します。</translation>
    </message>
    <message>
        <source>What another value than “true” or “false” does is not documented.</source>
        <translation>「true」と「false」以外の値の効果は文書化されていません。</translation>
    </message>
    <message>
        <source>Use StringEqualsIgnoreCase.</source>
        <translation>StringEqualsIgnoreCase を使用してください。</translation>
    </message>
    <message>
        <source>365 days a year fall short of calendar years by the leap days.</source>
        <translation>1 年を 365 日とすると、うるう日の分だけ暦年に足りません。</translation>
    </message>
    <message>
        <source>The days of %1 calendar years can be %2; an archive could be deleted before they are over.</source>
        <translation>暦の %1 年は %2 日になることがあり、その年数が終わる前にアーカイブを削除できる可能性があります。</translation>
    </message>
    <message>
        <source>Use the longer number, if calendar years are meant.</source>
        <translation>暦年を意図する場合は、大きいほうの数値を使用してください。</translation>
    </message>
    <message>
        <source>From day %1 on this statement no longer denies deletion.</source>
        <translation>%1 日目以降、このステートメントは削除を拒否しなくなります。</translation>
    </message>
    <message>
        <source>The age counts in whole days; on day %1 this condition is not met any more.</source>
        <translation>経過日数は満日数で数えます。%1 日目にはこの条件が満たされなくなります。</translation>
    </message>
    <message>
        <source>Nothing to mend, if that is the day that is meant.</source>
        <translation>意図した日であれば、修正するものはありません。</translation>
    </message>
    <message>
        <source>“%1” days can hardly be meant.</source>
        <translation>「%1」日が意図されているとは考えにくい値です。</translation>
    </message>
    <message>
        <source>The number cannot be changed once the lock is complete.</source>
        <translation>ロックが完了すると、この数値は変更できません。</translation>
    </message>
    <message>
        <source>Write the retention in days.</source>
        <translation>保持を日数で書いてください。</translation>
    </message>
    <message>
        <source>“%1” days keep nothing.</source>
        <translation>「%1」日では何も保持されません。</translation>
    </message>
    <message>
        <source>An archive could be deleted at once, or after its first day.</source>
        <translation>アーカイブが、直ちに、または最初の 1 日の後に削除される可能性があります。</translation>
    </message>
    <message>
        <source>“%1” days are about %2 years.</source>
        <translation>「%1」日は約 %2 年です。</translation>
    </message>
    <message>
        <source>Nobody alive would see an archive deleted, and the number cannot be changed.</source>
        <translation>今生きている人は誰もアーカイブの削除を見届けられず、この数値は変更できません。</translation>
    </message>
    <message>
        <source>“%1” looks like seconds, and the age counts in days.</source>
        <translation>「%1」は秒数のように見えますが、経過日数は日数で数えます。</translation>
    </message>
    <message>
        <source>In seconds it would be %2 days. The number cannot be changed once the lock is complete.</source>
        <translation>秒数であれば %2 日です。ロックが完了すると、この数値は変更できません。</translation>
    </message>
    <message>
        <source>“%1” looks like hours, and the age counts in days.</source>
        <translation>「%1」は時間数のように見えますが、経過日数は日数で数えます。</translation>
    </message>
    <message>
        <source>In hours it would be %2 days. The number cannot be changed once the lock is complete.</source>
        <translation>時間数であれば %2 日です。ロックが完了すると、この数値は変更できません。</translation>
    </message>
    <message>
        <source>“%1” makes the lock depend on a date.</source>
        <translation>「%1」により、ロックが日付に依存します。</translation>
    </message>
    <message>
        <source>The lock cannot be changed, and the date will pass.</source>
        <translation>ロックは変更できませんが、日付は過ぎます。</translation>
    </message>
    <message>
        <source>This leaves somebody free to delete archives.</source>
        <translation>これにより、アーカイブを自由に削除できる者が残ります。</translation>
    </message>
    <message>
        <source>What the statement protects can be deleted by whoever its condition leaves out.</source>
        <translation>ステートメントが保護するものを、条件から外れる者が削除できます。</translation>
    </message>
    <message>
        <source>Leave the condition out, or deny the deletion to all in a statement of its own.</source>
        <translation>条件を除くか、別のステートメントで全員に対して削除を拒否してください。</translation>
    </message>
    <message>
        <source>This leaves %1 free: they can delete archives that the statement protects.</source>
        <translation>これは、%1 を拘束しません。これらの者は、ステートメントが保護するアーカイブを削除できます。</translation>
    </message>
    <message>
        <source>The condition on %2 does not bind them, and a lock cannot be changed.</source>
        <translation>%2 に対する条件はそれらの者を拘束せず、ロックは変更できません。</translation>
    </message>
    <message>
        <source>This leaves %1 free, if an access policy lets them in.</source>
        <translation>アクセスポリシーが許可する場合、これは、%1 を拘束しません。</translation>
    </message>
    <message>
        <source>Leave the condition out, if other accounts are to be bound as well.</source>
        <translation>ほかのアカウントも拘束する必要がある場合は、条件を除いてください。</translation>
    </message>
    <message>
        <source>Whoever asks with %1 “%2” can delete archives that this protects.</source>
        <translation>%1 が「%2」のリクエストを送る者は、これが保護するアーカイブを削除できます。</translation>
    </message>
    <message>
        <source>The condition does not bind such requests, and a lock cannot be changed.</source>
        <translation>条件はそのようなリクエストを拘束せず、ロックは変更できません。</translation>
    </message>
    <message>
        <source>Whoever asks without %1 can delete archives that this protects.</source>
        <translation>%1 のないリクエストを送る者は、これが保護するアーカイブを削除できます。</translation>
    </message>
    <message>
        <source>What this statement denies cannot be told.</source>
        <translation>このステートメントが何を拒否するかは判定できません。</translation>
    </message>
    <message>
        <source>It depends on what only a request tells, or on what AWS does not document, so it may protect nothing; and a lock cannot be tried twice.</source>
        <translation>リクエストからしかわからないこと、または AWS が文書化していないことに依存するため、何も保護しない可能性があります。また、ロックを 2 度試すことはできません。</translation>
    </message>
    <message>
        <source>Write it with keys and values whose meaning is documented.</source>
        <translation>意味が文書化されているキーと値で書いてください。</translation>
    </message>
    <message>
        <source>What this policy comes to could not be worked out.</source>
        <translation>このポリシーの効果を求められませんでした。</translation>
    </message>
    <message>
        <source>It asks for more cases than can be looked at, so nothing is known of whom it binds.</source>
        <translation>調べきれない数の場合分けが必要なため、誰を拘束するかについて何もわかりません。</translation>
    </message>
    <message>
        <source>Write it with fewer conditions and wildcards.</source>
        <translation>条件とワイルドカードを減らして書いてください。</translation>
    </message>
    <message>
        <source>Once the tag “%1” puts the hold in place, nobody of the vault&apos;s account can ever delete an archive.</source>
        <translation>タグ「%1」によってホールドがかかると、ボールトのアカウントの者は誰も、アーカイブを決して削除できません。</translation>
    </message>
    <message>
        <source>While it does, nobody of the vault&apos;s account, root included, can change or remove the tag.</source>
        <translation>ホールドがかかっている間は、ルートユーザーを含め、ボールトのアカウントの者は誰も、タグを変更または削除できません。</translation>
    </message>
    <message>
        <source>Leave somebody out who may change the vault&apos;s tags.</source>
        <translation>ボールトのタグの変更を許可されている者を除外してください。</translation>
    </message>
    <message>
        <source>The vault is older than the retention of %1 days.</source>
        <translation>ボールトは、保持の %1 日よりも前に作成されています。</translation>
    </message>
    <message>
        <source>It is %2 days old and not empty: some archives may be deletable as soon as it is locked.</source>
        <translation>作成から %2 日経過し、空ではありません。ロックされるとすぐに削除できるアーカイブがある可能性があります。</translation>
    </message>
    <message>
        <source>Nothing to mend, if that is meant.</source>
        <translation>意図したとおりであれば、修正するものはありません。</translation>
    </message>
    <message>
        <source>“%1” stands where AWS, Service, Federated or CanonicalUser has to be.</source>
        <translation>「%1」の位置には、AWS、Service、Federated、CanonicalUser のいずれかが必要です。</translation>
    </message>
    <message>
        <source>The service takes “*” alone, or principals under one of these names, written just so.</source>
        <translation>サービスが受け付けるのは、「*」だけ、またはこれらの名前（表記はこのとおり）のいずれかの下のプリンシパルです。</translation>
    </message>
    <message>
        <source>Put the principals of an account under “AWS”.</source>
        <translation>アカウントのプリンシパルは「AWS」の下に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no account ID.</source>
        <translation>「%1」はアカウント ID ではありません。</translation>
    </message>
    <message>
        <source>An account ID has 12 digits; with another the service refuses the policy.</source>
        <translation>アカウント ID は 12 桁です。それ以外では、サービスがポリシーを受け付けません。</translation>
    </message>
    <message>
        <source>Write the 12 digits, leading zeros included.</source>
        <translation>先頭のゼロを含めて 12 桁を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not how a principal is written.</source>
        <translation>「%1」はプリンシパルの書き方ではありません。</translation>
    </message>
    <message>
        <source>The service refuses it, or it matches nobody. An ID such as AIDA… or AROA… stands where a user or role was deleted.</source>
        <translation>サービスが受け付けないか、誰にも一致しません。AIDA… や AROA… のような ID は、ユーザーまたはロールが削除された場所に現れます。</translation>
    </message>
    <message>
        <source>Write 12 digits, an ARN such as arn:aws:iam::123456789012:role/NAME, or a service&apos;s host name.</source>
        <translation>12 桁の数字、arn:aws:iam::123456789012:role/NAME のような ARN、またはサービスのホスト名を書いてください。</translation>
    </message>
    <message>
        <source>A wildcard stands in the principal “%1”.</source>
        <translation>プリンシパル「%1」にワイルドカードがあります。</translation>
    </message>
    <message>
        <source>Only “*” by itself, for everyone, is a wildcard here; in a part of a name the service refuses it.</source>
        <translation>ここでワイルドカードになるのは、全員を表す単独の「*」だけです。名前の一部にあると、サービスは受け付けません。</translation>
    </message>
    <message>
        <source>Name the principal in full, or write “*” alone.</source>
        <translation>プリンシパルを省略せずに指定するか、「*」だけを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is a group, and a group is no principal.</source>
        <translation>「%1」はグループです。グループはプリンシパルではありません。</translation>
    </message>
    <message>
        <source>The service refuses it: groups cannot be named in a vault&apos;s policy.</source>
        <translation>サービスは受け付けません。ボールトのポリシーでグループを指定することはできません。</translation>
    </message>
    <message>
        <source>Name the users, a role, or the account.</source>
        <translation>ユーザー、ロール、またはアカウントを指定してください。</translation>
    </message>
    <message>
        <source>This principal is of the partition “%1”, the vault of “%2”.</source>
        <translation>このプリンシパルはパーティション「%1」のもので、ボールトは「%2」のものです。</translation>
    </message>
    <message>
        <source>A principal of another partition cannot reach the vault.</source>
        <translation>別のパーティションのプリンシパルは、ボールトにアクセスできません。</translation>
    </message>
    <message>
        <source>Write the vault&apos;s partition.</source>
        <translation>ボールトのパーティションを書いてください。</translation>
    </message>
    <message>
        <source>This Deny binds only the principals of %1.</source>
        <translation>この Deny が拘束するのは、%1 のプリンシパルだけです。</translation>
    </message>
    <message>
        <source>Whoever an access policy admits from another account, now or later, is not bound by it.</source>
        <translation>アクセスポリシーが現在または今後、別のアカウントから許可する者は、これに拘束されません。</translation>
    </message>
    <message>
        <source>Write “*” as the Principal.</source>
        <translation>Principal には「*」と書いてください。</translation>
    </message>
    <message>
        <source>This Deny binds only the users, roles or services that it names.</source>
        <translation>この Deny が拘束するのは、指定されたユーザー、ロール、またはサービスだけです。</translation>
    </message>
    <message>
        <source>Everyone else can still do it; so can one that is deleted and made again under the same name.</source>
        <translation>ほかの全員は引き続き行えます。指定された者も、削除されて同じ名前で作り直された場合は行えます。</translation>
    </message>
    <message>
        <source>Write “*” as the Principal, or name the whole account.</source>
        <translation>Principal に「*」と書くか、アカウント全体を指定してください。</translation>
    </message>
    <message>
        <source>This Deny leaves out whom NotPrincipal names, for ever.</source>
        <translation>この Deny は、NotPrincipal で指定された者を永久に除外します。</translation>
    </message>
    <message>
        <source>Those named are not bound by the lock; and who else is bound depends on sessions and accounts in ways that are easily got wrong.</source>
        <translation>指定された者はロックに拘束されません。ほかに誰が拘束されるかは、間違えやすい形でセッションとアカウントに依存します。</translation>
    </message>
    <message>
        <source>Deny “*”, and name exceptions in a Condition on aws:PrincipalArn.</source>
        <translation>「*」を拒否し、例外は aws:PrincipalArn に対する Condition で指定してください。</translation>
    </message>
    <message>
        <source>NotPrincipal cannot stand in an Allow.</source>
        <translation>NotPrincipal を Allow に書くことはできません。</translation>
    </message>
    <message>
        <source>AWS supports it with Deny only: it would let in everyone but those named, anonymous callers too.</source>
        <translation>AWS がこれをサポートするのは Deny だけです。Allow では、匿名の呼び出し元も含め、指定された者以外の全員を許可することになります。</translation>
    </message>
    <message>
        <source>Name in Principal who is to be let in, or remove the statement.</source>
        <translation>許可する者を Principal で指定するか、ステートメントを削除してください。</translation>
    </message>
    <message>
        <source>NotPrincipal names “%1” without its account.</source>
        <translation>NotPrincipal は「%1」を、そのアカウントなしで指定しています。</translation>
    </message>
    <message>
        <source>Where account %2 is not named as well, AWS may deny all of it, “%1” included, for ever.</source>
        <translation>アカウント %2 も指定されていない場合、AWS は「%1」を含むその全体を永久に拒否する可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is no AWS partition.</source>
        <translation>「%1」は AWS のパーティションではありません。</translation>
    </message>
    <message>
        <source>The ARN would match no vault.</source>
        <translation>この ARN はどのボールトにも一致しません。</translation>
    </message>
    <message>
        <source>Use the vault&apos;s partition, such as “aws”.</source>
        <translation>「aws」のような、ボールトのパーティションを使用してください。</translation>
    </message>
    <message>
        <source>“%1” behind the vault&apos;s name matches nothing.</source>
        <translation>ボールト名の後ろの「%1」は何にも一致しません。</translation>
    </message>
    <message>
        <source>Archives have no ARNs: a statement about archives names their vault.</source>
        <translation>アーカイブに ARN はありません。アーカイブに関するステートメントは、そのボールトを指定します。</translation>
    </message>
    <message>
        <source>End the ARN with the vault&apos;s name.</source>
        <translation>ARN はボールト名で終えてください。</translation>
    </message>
    <message>
        <source>“vault/” must be “vaults/”.</source>
        <translation>「vault/」は「vaults/」でなければなりません。</translation>
    </message>
    <message>
        <source>As it stands the ARN matches no vault.</source>
        <translation>このままでは、ARN はどのボールトにも一致しません。</translation>
    </message>
    <message>
        <source>Write “vaults/”.</source>
        <translation>「vaults/」と書いてください。</translation>
    </message>
    <message>
        <source>“-” is no account in an ARN.</source>
        <translation>ARN の中の「-」はアカウントではありません。</translation>
    </message>
    <message>
        <source>It stands for one&apos;s own account in requests only; here it matches nothing.</source>
        <translation>これが自身のアカウントを表すのはリクエストの中だけです。ここでは何にも一致しません。</translation>
    </message>
    <message>
        <source>Write the 12 digits of the account.</source>
        <translation>アカウントの 12 桁を書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a vault&apos;s name.</source>
        <translation>「%1」はボールトの名前にできません。</translation>
    </message>
    <message>
        <source>Names have 1 to 255 of A–Z, a–z, 0–9, “_”, “-” and “.”.</source>
        <translation>名前は 1～255 文字で、A–Z、a–z、0–9、「_」、「-」、「.」を使用できます。</translation>
    </message>
    <message>
        <source>Write the vault&apos;s name.</source>
        <translation>ボールトの名前を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a Region known to have Glacier.</source>
        <translation>「%1」は、Glacier があると知られているリージョンではありません。</translation>
    </message>
    <message>
        <source>If it is misspelt, the statement protects nothing.</source>
        <translation>つづりが誤っている場合、このステートメントは何も保護しません。</translation>
    </message>
    <message>
        <source>Check the Region.</source>
        <translation>リージョンを確認してください。</translation>
    </message>
    <message>
        <source>This is not the chosen vault.</source>
        <translation>これは選択されているボールトではありません。</translation>
    </message>
    <message>
        <source>The statement names %1; the lock would be on %2, and this statement would not protect it.</source>
        <translation>ステートメントは %1 を指定しています。ロックは %2 にかかり、このステートメントはそれを保護しません。</translation>
    </message>
    <message>
        <source>Use the chosen vault&apos;s ARN.</source>
        <translation>選択されているボールトの ARN を使用してください。</translation>
    </message>
    <message>
        <source>A wildcard stands where this one vault could be named.</source>
        <translation>この 1 つのボールトを指定できる場所に、ワイルドカードがあります。</translation>
    </message>
    <message>
        <source>A lock applies to its own vault only; the wildcard adds nothing and hides mistakes.</source>
        <translation>ロックは自身のボールトだけに適用されます。ワイルドカードは何も加えず、誤りを見えにくくします。</translation>
    </message>
    <message>
        <source>Write the vault&apos;s ARN.</source>
        <translation>ボールトの ARN を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no element of a policy.</source>
        <translation>「%1」はポリシーの要素ではありません。</translation>
    </message>
    <message>
        <source>The service refuses elements that it does not know.</source>
        <translation>サービスは、認識しない要素を受け付けません。</translation>
    </message>
    <message>
        <source>Correct the spelling (upper and lower case count), or remove it.</source>
        <translation>つづりを修正する（大文字と小文字は区別されます）か、削除してください。</translation>
    </message>
    <message>
        <source>The policy has no Statement.</source>
        <translation>ポリシーに Statement がありません。</translation>
    </message>
    <message>
        <source>Without one it says nothing.</source>
        <translation>これがないと、ポリシーには何の内容もありません。</translation>
    </message>
    <message>
        <source>Add a Statement list.</source>
        <translation>Statement のリストを追加してください。</translation>
    </message>
    <message>
        <source>The Statement list is empty.</source>
        <translation>Statement のリストが空です。</translation>
    </message>
    <message>
        <source>Such a policy says nothing.</source>
        <translation>このようなポリシーには何の内容もありません。</translation>
    </message>
    <message>
        <source>Add a statement.</source>
        <translation>ステートメントを追加してください。</translation>
    </message>
    <message>
        <source>This statement has no Effect.</source>
        <translation>このステートメントに Effect がありません。</translation>
    </message>
    <message>
        <source>The service refuses it: it must say Deny or Allow.</source>
        <translation>サービスは受け付けません。Deny または Allow が必要です。</translation>
    </message>
    <message>
        <source>Add &quot;Effect&quot;: &quot;Deny&quot;.</source>
        <translation>&quot;Effect&quot;: &quot;Deny&quot; を追加してください。</translation>
    </message>
    <message>
        <source>“%1” is no Effect.</source>
        <translation>「%1」は Effect の値ではありません。</translation>
    </message>
    <message>
        <source>Only “Deny” and “Allow” are, written just so.</source>
        <translation>値は「Deny」と「Allow」だけで、表記もこのとおりです。</translation>
    </message>
    <message>
        <source>Write “Deny” or “Allow”.</source>
        <translation>「Deny」または「Allow」と書いてください。</translation>
    </message>
    <message>
        <source>This statement has no Principal.</source>
        <translation>このステートメントに Principal がありません。</translation>
    </message>
    <message>
        <source>A policy on a vault must say whom it is about.</source>
        <translation>ボールトのポリシーには、誰を対象とするかが必要です。</translation>
    </message>
    <message>
        <source>Add &quot;Principal&quot;: &quot;*&quot; for everyone, or name the principals.</source>
        <translation>全員を対象とする &quot;Principal&quot;: &quot;*&quot; を追加するか、プリンシパルを指定してください。</translation>
    </message>
    <message>
        <source>This statement has no Action.</source>
        <translation>このステートメントに Action がありません。</translation>
    </message>
    <message>
        <source>It must say what it denies or allows.</source>
        <translation>何を拒否または許可するかが必要です。</translation>
    </message>
    <message>
        <source>Add Action, such as “glacier:DeleteArchive”.</source>
        <translation>「glacier:DeleteArchive」のような Action を追加してください。</translation>
    </message>
    <message>
        <source>This statement has no Resource.</source>
        <translation>このステートメントに Resource がありません。</translation>
    </message>
    <message>
        <source>It must name the vault.</source>
        <translation>ボールトの指定が必要です。</translation>
    </message>
    <message>
        <source>Add Resource with the vault&apos;s ARN.</source>
        <translation>ボールトの ARN を指定した Resource を追加してください。</translation>
    </message>
    <message>
        <source>%1 and its negation are in one statement.</source>
        <translation>1 つのステートメントに %1 とその否定があります。</translation>
    </message>
    <message>
        <source>Only one of the two may be there.</source>
        <translation>書けるのは 2 つのうち 1 つだけです。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no policy version.</source>
        <translation>「%1」はポリシーのバージョンではありません。</translation>
    </message>
    <message>
        <source>Versions are “2012-10-17” and the older “2008-10-17”.</source>
        <translation>バージョンは「2012-10-17」と、古い「2008-10-17」です。</translation>
    </message>
    <message>
        <source>Write “2012-10-17”.</source>
        <translation>「2012-10-17」と書いてください。</translation>
    </message>
    <message>
        <source>The %1 list is empty.</source>
        <translation>%1 のリストが空です。</translation>
    </message>
    <message>
        <source>An empty list matches nothing, or is refused.</source>
        <translation>空のリストは何にも一致しないか、受け付けられません。</translation>
    </message>
    <message>
        <source>Add a value.</source>
        <translation>値を追加してください。</translation>
    </message>
    <message>
        <source>The Sid “%1” is used twice.</source>
        <translation>Sid「%1」が 2 回使われています。</translation>
    </message>
    <message>
        <source>Sids must differ within a policy.</source>
        <translation>Sid は 1 つのポリシーの中で重複できません。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>The policy has no Version.</source>
        <translation>ポリシーに Version がありません。</translation>
    </message>
    <message>
        <source>Without one the version of 2008 applies, in which variables are plain text.</source>
        <translation>ない場合は 2008 年のバージョンが適用され、変数はただのテキストになります。</translation>
    </message>
    <message>
        <source>Add &quot;Version&quot;: &quot;2012-10-17&quot;.</source>
        <translation>&quot;Version&quot;: &quot;2012-10-17&quot; を追加してください。</translation>
    </message>
    <message>
        <source>The Sid “%1” holds more than letters and digits.</source>
        <translation>Sid「%1」に、英数字以外が含まれています。</translation>
    </message>
    <message>
        <source>IAM&apos;s grammar allows only A–Z, a–z and 0–9; AWS&apos;s own Glacier examples use hyphens.</source>
        <translation>IAM の文法で使えるのは A–Z、a–z、0–9 だけですが、AWS 自身の Glacier の例ではハイフンが使われています。</translation>
    </message>
    <message>
        <source>Leave it, or use letters and digits only.</source>
        <translation>このままにするか、英数字だけを使用してください。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>まだポリシーがありません。</translation>
    </message>
    <message>
        <source>Write one, or open a file.</source>
        <translation>書くか、ファイルを開いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>「%1」はここに書けません。</translation>
    </message>
    <message>
        <source>“%1” is not in double quotes.</source>
        <translation>「%1」が二重引用符で囲まれていません。</translation>
    </message>
    <message>
        <source>Put it in double quotes. Only numbers, true, false and null do without.</source>
        <translation>二重引用符で囲んでください。不要なのは数値、true、false、null だけです。</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 に値がありません。</translation>
    </message>
    <message>
        <source>Write a value after it, or remove it.</source>
        <translation>後ろに値を書くか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” stands where a name in double quotes has to be.</source>
        <translation>二重引用符で囲んだ名前が必要な場所に「%1」があります。</translation>
    </message>
    <message>
        <source>Put the name in double quotes.</source>
        <translation>名前を二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no comma between this and what follows.</source>
        <translation>これと次のものの間にコンマがありません。</translation>
    </message>
    <message>
        <source>Insert a comma.</source>
        <translation>コンマを挿入してください。</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>このコンマの後に何もありません。</translation>
    </message>
    <message>
        <source>There is no colon after %1.</source>
        <translation>%1 の後にコロンがありません。</translation>
    </message>
    <message>
        <source>Insert a colon.</source>
        <translation>コロンを挿入してください。</translation>
    </message>
    <message>
        <source>“%1” is never closed.</source>
        <translation>「%1」が閉じられていません。</translation>
    </message>
    <message>
        <source>Add the closing bracket.</source>
        <translation>閉じ括弧を追加してください。</translation>
    </message>
    <message>
        <source>“%1” closes what the other kind of bracket opened.</source>
        <translation>「%1」は、別の種類の括弧で開いたものを閉じています。</translation>
    </message>
    <message>
        <source>Write the other bracket.</source>
        <translation>もう一方の括弧を書いてください。</translation>
    </message>
    <message>
        <source>This text has no closing double quote on its line.</source>
        <translation>このテキストの行に、閉じの二重引用符がありません。</translation>
    </message>
    <message>
        <source>Add the closing double quote.</source>
        <translation>閉じの二重引用符を追加してください。</translation>
    </message>
    <message>
        <source>“%1” means nothing in JSON.</source>
        <translation>「%1」は JSON では意味がありません。</translation>
    </message>
    <message>
        <source>For a backslash write two; else remove the backslash.</source>
        <translation>バックスラッシュを表すには 2 つ書いてください。そうでなければバックスラッシュを削除してください。</translation>
    </message>
    <message>
        <source>“%1” is only half of a character.</source>
        <translation>「%1」は文字の半分にすぎません。</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <translation>文字そのものを書いてください。</translation>
    </message>
    <message>
        <source>There is an invisible control character in this text.</source>
        <translation>このテキストに、見えない制御文字があります。</translation>
    </message>
    <message>
        <source>Remove it, or write it as an escape such as \t.</source>
        <translation>削除するか、\t のようなエスケープで書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number as JSON writes it.</source>
        <translation>「%1」は JSON の数値の書き方ではありません。</translation>
    </message>
    <message>
        <source>Write digits without a leading zero or plus, and digits on both sides of a point.</source>
        <translation>先頭のゼロやプラス記号のない数字で、小数点の両側に数字を書いてください。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON にコメントはありません。</translation>
    </message>
    <message>
        <source>JSON has no single quotes.</source>
        <translation>JSON に一重引用符はありません。</translation>
    </message>
    <message>
        <source>Use double quotes.</source>
        <translation>二重引用符を使用してください。</translation>
    </message>
    <message>
        <source>The service refuses what is not JSON.</source>
        <translation>サービスは、JSON でないものを受け付けません。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>これは JSON ではありません。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same object.</source>
        <translation>「%1」が同じオブジェクトに 2 回あります。</translation>
    </message>
    <message>
        <source>Only one of the two would count, and nobody can say which.</source>
        <translation>2 つのうち 1 つだけが使われ、どちらが使われるかは誰にもわかりません。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>一方だけを残してください。</translation>
    </message>
    <message>
        <source>Brackets are nested more than 64 deep.</source>
        <translation>括弧の入れ子が 64 段を超えています。</translation>
    </message>
    <message>
        <source>No policy needs that.</source>
        <translation>それほど深い入れ子が必要なポリシーはありません。</translation>
    </message>
    <message>
        <source>Take the inner brackets out.</source>
        <translation>内側の括弧を取り除いてください。</translation>
    </message>
    <message>
        <source>This byte is not UTF-8 text.</source>
        <translation>このバイトは UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The service takes policies as UTF-8.</source>
        <translation>サービスはポリシーを UTF-8 で受け取ります。</translation>
    </message>
    <message>
        <source>Write the character again, or save the file as UTF-8.</source>
        <translation>文字を書き直すか、ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark.</source>
        <translation>テキストがバイトオーダーマークで始まっています。</translation>
    </message>
    <message>
        <source>It is invisible, and JSON does not allow it.</source>
        <translation>見えませんが、JSON では許可されません。</translation>
    </message>
    <message>
        <source>There is text behind the end of the policy.</source>
        <translation>ポリシーの終わりの後ろにテキストがあります。</translation>
    </message>
    <message>
        <source>A policy is one JSON object.</source>
        <translation>ポリシーは 1 つの JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>This is the input or output of an AWS CLI command, with the policy in it.</source>
        <translation>これは AWS CLI コマンドの入力または出力で、中にポリシーが含まれています。</translation>
    </message>
    <message>
        <source>The service takes the policy alone.</source>
        <translation>サービスはポリシーだけを受け取ります。</translation>
    </message>
    <message>
        <source>Take the policy out of it.</source>
        <translation>中からポリシーを取り出してください。</translation>
    </message>
    <message>
        <source>The text is in UTF-16.</source>
        <translation>テキストが UTF-16 です。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>There are curly quotes in the place of straight ones.</source>
        <translation>まっすぐな引用符の場所に、曲がった引用符があります。</translation>
    </message>
    <message>
        <source>A word processor or chat has put them in; JSON knows straight quotes only.</source>
        <translation>ワープロやチャットが入れたものです。JSON の引用符はまっすぐなものだけです。</translation>
    </message>
    <message>
        <source>Write straight quotes.</source>
        <translation>まっすぐな引用符を書いてください。</translation>
    </message>
    <message>
        <source>There is a character here that cannot be seen: %1.</source>
        <translation>ここに見えない文字があります：%1。</translation>
    </message>
    <message>
        <source>The text is another one than it looks, and nothing that looks the same equals it.</source>
        <translation>テキストは見た目と異なり、同じように見えるものとも一致しません。</translation>
    </message>
    <message>
        <source>Take it out, unless it is meant.</source>
        <translation>意図したものでなければ、取り除いてください。</translation>
    </message>
    <message>
        <source>Between the words stand characters that JSON does not allow: %1.</source>
        <translation>語の間に、JSON で許可されない文字があります：%1。</translation>
    </message>
    <message>
        <source>They look like spaces, or cannot be seen; the service refuses what is not JSON.</source>
        <translation>スペースのように見えるか、見えない文字です。サービスは、JSON でないものを受け付けません。</translation>
    </message>
    <message>
        <source>Write ordinary spaces.</source>
        <translation>通常のスペースを書いてください。</translation>
    </message>
    <message>
        <source>A text in quotes goes on in the next line.</source>
        <translation>引用符の中のテキストが次の行に続いています。</translation>
    </message>
    <message>
        <source>A page broke it, as in a PDF; in JSON a text ends on its line.</source>
        <translation>PDF などのページで改行されたものです。JSON のテキストはその行の中で終わります。</translation>
    </message>
    <message>
        <source>Join the lines, and see whether a hyphen or a space was lost or put in.</source>
        <translation>行をつなぎ、ハイフンやスペースが失われたり加わったりしていないか確認してください。</translation>
    </message>
    <message>
        <source>There is other text around the policy.</source>
        <translation>ポリシーの周囲にほかのテキストがあります。</translation>
    </message>
    <message>
        <source>The policy is in a Markdown code block.</source>
        <translation>ポリシーが Markdown のコードブロックの中にあります。</translation>
    </message>
    <message>
        <source>This is Terraform, with the policy in it.</source>
        <translation>これは Terraform で、中にポリシーが含まれています。</translation>
    </message>
    <message>
        <source>This is YAML, with the policy in it.</source>
        <translation>これは YAML で、中にポリシーが含まれています。</translation>
    </message>
    <message>
        <source>This is not JSON, but another way to write a policy.</source>
        <translation>これは JSON ではなく、ポリシーの別の書き方です。</translation>
    </message>
    <message>
        <source>The service takes policies as JSON.</source>
        <translation>サービスはポリシーを JSON で受け取ります。</translation>
    </message>
    <message>
        <source>Write it as JSON.</source>
        <translation>JSON で書いてください。</translation>
    </message>
    <message>
        <source>This is Terraform&apos;s own way to write a policy, not JSON.</source>
        <translation>これは Terraform 独自のポリシーの書き方で、JSON ではありません。</translation>
    </message>
    <message>
        <source>Write it as JSON, or copy the policy that “terraform plan” shows.</source>
        <translation>JSON で書くか、「terraform plan」が表示するポリシーをコピーしてください。</translation>
    </message>
    <message>
        <source>This is YAML, not JSON.</source>
        <translation>これは YAML で、JSON ではありません。</translation>
    </message>
    <message>
        <source>The policy has %1 bytes; at most %2 are allowed.</source>
        <translation>ポリシーは %1 バイトです。許可されるのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>The service refuses a larger one.</source>
        <translation>サービスは、これより大きいものを受け付けません。</translation>
    </message>
    <message>
        <source>Shorten it, or remove the white space.</source>
        <translation>短くするか、空白を削除してください。</translation>
    </message>
    <message>
        <source>The policy has %1 of at most %2 bytes.</source>
        <translation>ポリシーは %1 バイトです（上限 %2 バイト）。</translation>
    </message>
    <message>
        <source>Little room is left, and the limit is not documented to the byte.</source>
        <translation>残りはわずかで、上限はバイト単位では文書化されていません。</translation>
    </message>
    <message>
        <source>“%1” is a placeholder that was not filled in.</source>
        <translation>「%1」は、まだ値が入れられていないプレースホルダーです。</translation>
    </message>
    <message>
        <source>As it stands it matches nothing.</source>
        <translation>このままでは何にも一致しません。</translation>
    </message>
    <message>
        <source>Put the value in its place.</source>
        <translation>その場所に値を入れてください。</translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation>空の値</translation>
    </message>
    <message>
        <source>a value like </source>
        <translation>次のような値：</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation>ステートメントのリスト</translation>
    </message>
    <message>
        <source>a string or a list of strings</source>
        <translation>文字列または文字列のリスト</translation>
    </message>
    <message>
        <source>“*” or an object</source>
        <translation>「*」またはオブジェクト</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>A policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>This value of %1</source>
        <translation>%1 のこの値</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 は %2 でなければなりません。</translation>
    </message>
    <message>
        <source>The service refuses anything else.</source>
        <translation>サービスは、ほかのものを受け付けません。</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>%1 の形で書いてください。</translation>
    </message>
    <message>
        <source>This ARN is of another service than Glacier.</source>
        <translation>この ARN は Glacier 以外のサービスのものです。</translation>
    </message>
    <message>
        <source>This ARN has no Region.</source>
        <translation>この ARN にリージョンがありません。</translation>
    </message>
    <message>
        <source>The account in this ARN is not 12 digits.</source>
        <translation>この ARN のアカウントが 12 桁ではありません。</translation>
    </message>
    <message>
        <source>This ARN does not name a vault.</source>
        <translation>この ARN はボールトを指定していません。</translation>
    </message>
    <message>
        <source>This is no ARN of a vault.</source>
        <translation>これはボールトの ARN ではありません。</translation>
    </message>
    <message>
        <source>As it stands it matches no vault.</source>
        <translation>このままではどのボールトにも一致しません。</translation>
    </message>
    <message>
        <source>Write it as arn:aws:glacier:REGION:ACCOUNT:vaults/NAME.</source>
        <translation>arn:aws:glacier:REGION:ACCOUNT:vaults/NAME の形で書いてください。</translation>
    </message>
    <message>
        <source>Write it in UTF-8</source>
        <translation>UTF-8 で書く</translation>
    </message>
    <message>
        <source>Write straight quotes</source>
        <translation>まっすぐな引用符にする</translation>
    </message>
    <message>
        <source>Take out what is invisible</source>
        <translation>見えないものを取り除く</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>行をつなぐ</translation>
    </message>
    <message>
        <source>Take the mark out</source>
        <translation>マークを取り除く</translation>
    </message>
    <message>
        <source>Write it as JSON</source>
        <translation>JSON で書く</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy admits everyone; other accounts are not bound by this Deny.</source>
        <translation>ボールトのアクセスポリシーは全員を許可しています。ほかのアカウントはこの Deny に拘束されません。</translation>
    </message>
    <message>
        <source>Account %1 can reach the vault and is not bound by it.</source>
        <translation>アカウント %1 はボールトにアクセスでき、これに拘束されません。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>%1 に置換</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 を挿入</translation>
    </message>
    <message>
        <source>Take the policy out</source>
        <translation>ポリシーを取り出す</translation>
    </message>
    <message>
        <source>Remove white space</source>
        <translation>空白を削除</translation>
    </message>
    <message>
        <source>Use the chosen vault&apos;s ARN</source>
        <translation>選択したボールトの ARN を使用</translation>
    </message>
    <message>
        <source>A vault lock is a policy that Amazon S3 Glacier itself enforces on a vault: that nobody deletes an archive before seven years are over, for example. Once it is initiated you have 24 hours to test it, and to take it back.</source>
        <translation>ボールトロックとは、Amazon S3 Glacier 自体がボールトに対して強制するポリシーです。たとえば、7 年が過ぎるまで誰もアーカイブを削除できないようにします。開始すると、24 時間以内に試し、取り消すことができます。</translation>
    </message>
    <message>
        <source>Completing it can never be undone.</source>
        <translation>完了は決して元に戻せません。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>The policy, by form or as JSON. Mistakes are shown as you type.</source>
        <translation>フォームまたは JSON でポリシーを書きます。誤りは入力中に表示されます。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>What it does and whom it binds, before you initiate the lock.</source>
        <translation>ロックを開始する前に、ポリシーの効果と、誰を拘束するかを確認します。</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>24 hours in which it is in force, to complete it or to abort it.</source>
        <translation>有効になっている 24 時間のうちに、完了するか中止します。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>In force for ever: nobody can change or remove it.</source>
        <translation>永久に有効です。誰も変更も削除もできません。</translation>
    </message>
    <message>
        <source>Sample vaults inside this program. Nothing leaves this computer.</source>
        <translation>このプログラムの中のサンプルボールトです。このコンピューターから外に出るものはありません。</translation>
    </message>
    <message>
        <source>With a profile, the environment&apos;s credentials or keys. You are asked before it is live.</source>
        <translation>プロファイル、環境の認証情報、またはキーを使います。LIVE になる前に確認します。</translation>
    </message>
    <message>
        <source>A file that you have, to see what it does.</source>
        <translation>手元のファイルの効果を確かめます。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>account %1, %2</source>
        <translation>アカウント %1、%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>the same as: %1</source>
        <translation>次と同じ：%1</translation>
    </message>
    <message>
        <source>deletion of archives: %1</source>
        <translation>アーカイブの削除：%1</translation>
    </message>
    <message>
        <source>archives: %1</source>
        <translation>アーカイブ：%1</translation>
    </message>
    <message>
        <source>not all of it could be read</source>
        <translation>すべては読み取れませんでした</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>同じもの</translation>
    </message>
    <message>
        <source>Deletion of archives</source>
        <translation>アーカイブの削除</translation>
    </message>
    <message>
        <source>What it denies</source>
        <translation>拒否するもの</translation>
    </message>
    <message>
        <source>SHA-256 of its policy</source>
        <translation>ポリシーの SHA-256</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last inventory</source>
        <translation>最終インベントリ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Access policy</source>
        <translation>アクセスポリシー</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 locks are not read.</source>
        <translation>
            <numerusform>%1 件のロックは読み取っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 so far; %3 of %4 read to the end.%5</source>
        <translation>%1：現在 %2。%4のうち %3 か所を最後まで読み取りました。%5</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>All that was asked for is known.</source>
        <translation>求められたものはすべて判明しました。</translation>
    </message>
    <message>
        <source>Not everything could be found out.</source>
        <translation>すべては判明しませんでした。</translation>
    </message>
    <message>
        <source>Read: %1 in %2. %3%4</source>
        <translation>読み取り完了：%2 の %1。%3%4</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>まだ何も読み取っていません。</translation>
    </message>
    <message>
        <source>Choose a vault to see what is known of it.</source>
        <translation>ボールトを選択すると、わかっている内容が表示されます。</translation>
    </message>
    <message>
        <source>Nothing that was asked for was refused so far.</source>
        <translation>求めたもののうち、受け付けられなかったものは、これまでありません。</translation>
    </message>
    <message>
        <source>It is compared with the last look when all has been read, or when you stop.</source>
        <translation>前回の確認との比較は、すべてを読み取ったとき、または停止したときに行います。</translation>
    </message>
    <message>
        <source>No vault is what you ask for.</source>
        <translation>求める条件に合うボールトはありません。</translation>
    </message>
    <message>
        <source>All vaults of these profiles in these Regions are read, several side by side, each as fast as the service bears. Nothing is changed. What cannot be asked is told by name, and the others go on.</source>
        <translation>これらのリージョンにある、これらのプロファイルのすべてのボールトを、いくつか並行して、サービスが許容する速さで読み取ります。何も変更しません。問い合わせできないものは名前を示し、ほかは続行します。</translation>
    </message>
    <message>
        <source>Choose at least one profile, or the sandbox.</source>
        <translation>少なくとも 1 つのプロファイル、またはサンドボックスを選択してください。</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>The file was not written. </source>
        <translation>ファイルは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>It holds no policy.</source>
        <translation>ポリシーが含まれていません。</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 は取り込みませんでした：%2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>%1 (account %2, %3)</source>
        <translation>%1（アカウント %2、%3）</translation>
    </message>
    <message>
        <source>%1 of %2 could not be read (%3). %4</source>
        <translation>%2 の %1 を読み取れませんでした（%3）。%4</translation>
    </message>
    <message>
        <source>The lock was “%1” and is “%2”.</source>
        <translation>ロックは「%1」から「%2」になりました。</translation>
    </message>
    <message>
        <source>The policy of the lock is another one (%1).</source>
        <translation>ロックのポリシーが別のものになりました（%1）。</translation>
    </message>
    <message>
        <source>The lock is another one, with the same policy (%1).</source>
        <translation>ロックは別のもので、ポリシーは同じです（%1）。</translation>
    </message>
    <message>
        <source> So does a Region that is not enabled for the account.</source>
        <translation>アカウントで有効になっていないリージョンも同様です。</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>the Region that is configured</source>
        <translation>設定されているリージョン</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not denied</source>
        <translation>拒否なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>The lock of %1 was not read.</source>
        <translation>%1 のロックは読み取っていません。</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The access policy</source>
        <translation>アクセスポリシー</translation>
    </message>
    <message>
        <source>%1: the same account and Region as %2; its vaults are listed once.</source>
        <translation>%1：%2 と同じアカウントとリージョンです。ボールトは 1 回だけ一覧に載せます。</translation>
    </message>
    <message>
        <source> The list ends after %1 vaults and is not whole.</source>
        <translation>一覧は %1 個のボールトの後で終わっており、全体ではありません。</translation>
    </message>
    <message>
        <source>The vault was not there. Its lock is “%1”.</source>
        <translation>以前はこのボールトはありませんでした。ロックは「%1」です。</translation>
    </message>
    <message>
        <source>The vault is not listed any more. Its lock was “%1”.</source>
        <translation>ボールトはもう一覧にありません。ロックは「%1」でした。</translation>
    </message>
    <message>
        <source>The tags were “%1” and are “%2”.</source>
        <translation>タグは「%1」から「%2」になりました。</translation>
    </message>
    <message>
        <source>It has an access policy now.</source>
        <translation>アクセスポリシーが設定されました。</translation>
    </message>
    <message>
        <source>It has no access policy any more.</source>
        <translation>アクセスポリシーがなくなりました。</translation>
    </message>
    <message>
        <source>Its access policy is another one.</source>
        <translation>アクセスポリシーが別のものになりました。</translation>
    </message>
    <message>
        <source>Nothing of what could be read differs from the last look.</source>
        <translation>読み取れたものに、前回の確認との違いはありません。</translation>
    </message>
    <message>
        <source>This was the first look: there is nothing to compare with yet.</source>
        <translation>今回が最初の確認です。比較するものがまだありません。</translation>
    </message>
    <message>
        <source>What was seen could not be kept for the next look. </source>
        <translation>確認した内容を次回の確認のために保存できませんでした。</translation>
    </message>
    <message>
        <source>What was kept of the last look cannot be read, and is left as it is: </source>
        <translation>前回の確認の保存内容を読み取れません。そのままにしてあります：</translation>
    </message>
    <message>
        <source>who one of them was, STS had not said</source>
        <translation>一方が誰であったかを STS が答えていません</translation>
    </message>
    <message>
        <source>one of the ARNs is no user&apos;s and no session&apos;s</source>
        <translation>一方の ARN が、ユーザーのものでもセッションのものでもありません</translation>
    </message>
    <message>
        <source>root is whoever has its password or keys</source>
        <translation>ルートユーザーとは、そのパスワードまたはキーを持つ者すべてです</translation>
    </message>
    <message>
        <source>both have the same name, under two identities</source>
        <translation>2 つのアイデンティティで、名前が同じです</translation>
    </message>
    <message>
        <source>of one of them only the role is known; the session&apos;s name was made by a program</source>
        <translation>一方はロールしかわかりません。セッションの名前はプログラムが付けたものです</translation>
    </message>
    <message>
        <source>both are the same member of the team&apos;s database</source>
        <translation>どちらもチームのデータベースの同じメンバーです</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>%2 に %1 が承認しました。</translation>
    </message>
    <message>
        <source> They are two persons as far as their ARNs tell.</source>
        <translation>ARN からわかる限り、両者は別の人です。</translation>
    </message>
    <message>
        <source>Initiated by %1 on %2. </source>
        <translation>%2 に %1 が開始しました。</translation>
    </message>
    <message>
        <source>Refused: the approval was withdrawn by %1 on %2.</source>
        <translation>不許可：承認は %2 に %1 によって取り下げられました。</translation>
    </message>
    <message>
        <source>Refused: only %1 has approved this policy, who initiates it.</source>
        <translation>不許可：このポリシーを承認したのは、開始する %1 だけです。</translation>
    </message>
    <message>
        <source>Refused: you initiated this lock yourself, on %1.</source>
        <translation>不許可：このロックは %1 にあなた自身が開始しました。</translation>
    </message>
    <message>
        <source>Refused: nobody has approved exactly this policy for exactly this vault.</source>
        <translation>不許可：このボールトそのものに対するこのポリシーそのものを、誰も承認していません。</translation>
    </message>
    <message>
        <source>Not known, so refused: STS has not said who you are.</source>
        <translation>不明のため不許可：あなたが誰であるかを STS が答えていません。</translation>
    </message>
    <message>
        <source>Not known, so refused: %1, who approved it, may be the one who initiates it: %2.</source>
        <translation>不明のため不許可：承認した %1 は、開始する者と同じ人かもしれません：%2。</translation>
    </message>
    <message>
        <source>Not known, so refused: %1, who initiated the lock, may be you: %2.</source>
        <translation>不明のため不許可：ロックを開始した %1 は、あなたかもしれません：%2。</translation>
    </message>
    <message>
        <source>Not known, so refused: the team&apos;s journal does not say who initiated the lock with this ID.</source>
        <translation>不明のため不許可：この ID のロックを誰が開始したか、チームのジャーナルからわかりません。</translation>
    </message>
    <message>
        <source>Not known, so refused: the team&apos;s journal was not read. %1</source>
        <translation>不明のため不許可：チームのジャーナルを読み取れていません。%1</translation>
    </message>
    <message>
        <source>Who initiates a lock does not complete it, and before Initiate another member approves exactly this policy for exactly this vault.</source>
        <translation>ロックを開始した者は完了できません。また開始の前に、別のメンバーが、このボールトそのものに対するこのポリシーそのものを承認します。</translation>
    </message>
    <message>
        <source>The team&apos;s journal cannot be reached. When it was last read, %1, the team had no rule of four eyes.</source>
        <translation>チームのジャーナルに接続できません。最後に読み取った %1 の時点では、チームにフォーアイズ（二者承認）のルールはありませんでした。</translation>
    </message>
    <message>
        <source>Nobody has approved a policy.</source>
        <translation>誰もポリシーを承認していません。</translation>
    </message>
    <message>
        <source>This is a rule of your team that Vaultlock keeps; AWS does not enforce it.</source>
        <translation>これは Vaultlock が守るチームのルールです。AWS は強制しません。</translation>
    </message>
    <message>
        <source>AWS itself can keep the two steps apart, by policies of IAM:</source>
        <translation>AWS 自体が、IAM のポリシーによって 2 つの手順を分けることができます：</translation>
    </message>
    <message>
        <source>Attach the one to those who initiate, the other to those who complete. Each denies the other step on this vault, whatever tool is used, and grants nothing. IAM tells identities apart, not people: whoever can take both roles, or change these policies, can do both. It knows nothing of approvals.</source>
        <translation>一方を開始する者に、もう一方を完了する者にアタッチしてください。それぞれは、どのツールを使う場合でも、このボールトに対するもう一方の手順を拒否し、何も許可しません。IAM が区別するのはアイデンティティであり、人ではありません。両方のロールを引き受けられる者、またはこれらのポリシーを変更できる者は、両方の手順を行えます。IAM は承認については何も知りません。</translation>
    </message>
    <message>
        <source>The team has no rule of four eyes.</source>
        <translation>チームにフォーアイズ（二者承認）のルールはありません。</translation>
    </message>
    <message>
        <source>The team&apos;s rule of four eyes was lifted on %1, by %2.</source>
        <translation>チームのフォーアイズ（二者承認）のルールは、%1 に %2 によって解除されました。</translation>
    </message>
    <message>
        <source>The team has the rule of four eyes, since %1, set by %2. %3</source>
        <translation>チームには、%1 からフォーアイズ（二者承認）のルールがあります（設定者：%2）。%3</translation>
    </message>
    <message>
        <source> %1 wants it lifted, since %2; another member has to want it, too.</source>
        <translation>%1 が %2 から解除を求めています。別のメンバーも求める必要があります。</translation>
    </message>
    <message>
        <source>Journaled, and handed over as %1. %2</source>
        <translation>ジャーナルに記録し、%1 として引き渡しました。%2</translation>
    </message>
    <message>
        <source>Another member approves this very text for this vault; then try again.</source>
        <translation>別のメンバーが、このボールトに対するこのテキストそのものを承認した後で、もう一度試してください。</translation>
    </message>
    <message>
        <source>Hand the lock over to another member, who completes it.</source>
        <translation>ロックを別のメンバーに引き継ぎ、そのメンバーが完了してください。</translation>
    </message>
    <message>
        <source>Try again when the database answers.</source>
        <translation>データベースが応答するときに、もう一度試してください。</translation>
    </message>
    <message>
        <source>Connect with credentials that may call GetCallerIdentity.</source>
        <translation>GetCallerIdentity を呼び出せる認証情報で接続してください。</translation>
    </message>
    <message>
        <source>A member with a user or a session name of their own approves it, by a journal that is theirs in the database.</source>
        <translation>自分のユーザーまたはセッション名を持つメンバーが、データベースで自分のものであるジャーナルによって承認します。</translation>
    </message>
    <message>
        <source>A member with a user or a session name of their own completes it, by a journal that is theirs in the database.</source>
        <translation>自分のユーザーまたはセッション名を持つメンバーが、データベースで自分のものであるジャーナルによって完了します。</translation>
    </message>
    <message>
        <source>The desk that initiated it hands its journal over; or abort, and initiate anew under the rule.</source>
        <translation>開始した端末がジャーナルを引き渡します。または、中止して、ルールの下で改めて開始してください。</translation>
    </message>
    <message>
        <source>The team&apos;s journal is being read.</source>
        <translation>チームのジャーナルを読み取っています。</translation>
    </message>
    <message>
        <source>Another member of the team can then initiate exactly this text on exactly this vault. It is written into your journal and the team&apos;s before anything else, and stays there; it can be withdrawn.</source>
        <translation>チームの別のメンバーが、このボールトそのものに対してこのテキストそのものを開始できるようになります。何よりも先にあなたのジャーナルとチームのジャーナルに書き込まれ、そこに残ります。取り下げることはできます。</translation>
    </message>
    <message>
        <source>Approved: the policy with the SHA-256 %1, for %2, by %3. The team&apos;s journal has it.</source>
        <translation>承認しました：%2 に対する、SHA-256 が %1 のポリシー（承認者：%3）。チームのジャーナルにあります。</translation>
    </message>
    <message>
        <source>Withdrawn: no approval of the policy with the SHA-256 %1 for %2 stands any more. The team&apos;s journal has it.</source>
        <translation>取り下げました：%2 に対する、SHA-256 が %1 のポリシーの承認はもうありません。チームのジャーナルにあります。</translation>
    </message>
    <message>
        <source>It is in your own journal, and the team has not got it yet: nobody goes by it until it is handed over.</source>
        <translation>あなた自身のジャーナルにありますが、チームにはまだ届いていません。引き渡されるまで、誰もこれに従いません。</translation>
    </message>
    <message>
        <source>STS has not said who you are, and an approval by nobody is none. Nothing was journaled.</source>
        <translation>あなたが誰であるかを STS が答えていません。誰のものでもない承認は、承認ではありません。ジャーナルには何も記録していません。</translation>
    </message>
    <message>
        <source>The lock is being completed just now.</source>
        <translation>ロックは現在、完了処理中です。</translation>
    </message>
    <message>
        <source>The lock is being aborted just now.</source>
        <translation>ロックは現在、中止処理中です。</translation>
    </message>
    <message>
        <source>The vault is locked by now: there is nothing left to hand over.</source>
        <translation>ボールトはすでにロック済みです。引き継ぐものは残っていません。</translation>
    </message>
    <message>
        <source>The lock is gone: the service says that the vault has none. There is nothing to hand over.</source>
        <translation>ロックはもうありません。サービスによると、ボールトにロックはありません。引き継ぐものはありません。</translation>
    </message>
    <message>
        <source>The service says that there is no such vault any more.</source>
        <translation>サービスによると、そのようなボールトはもうありません。</translation>
    </message>
    <message>
        <source>What has become of the lock is not known just now.</source>
        <translation>ロックがどうなったか、現在は不明です。</translation>
    </message>
    <message>
        <source>The lock is not the one that this was opened for. Close, and look at what is there now.</source>
        <translation>ロックは、これを開いたときのものではありません。閉じて、現在のものを確認してください。</translation>
    </message>
    <message>
        <source>Nobody, root included,</source>
        <translation>ルートユーザーを含め、誰も</translation>
    </message>
    <message>
        <source>Nobody of this account, root included,</source>
        <translation>ルートユーザーを含め、このアカウントの者は誰も</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>リーガルホールド</translation>
    </message>
    <message>
        <source>Who may change tags</source>
        <translation>タグを変更できる者</translation>
    </message>
    <message>
        <source>Deletion forbidden for ever</source>
        <translation>削除の永久禁止</translation>
    </message>
    <message>
        <source>Other accounts forbidden</source>
        <translation>ほかのアカウントの禁止</translation>
    </message>
    <message>
        <source>No change of the vault&apos;s settings</source>
        <translation>ボールトの設定変更の禁止</translation>
    </message>
    <message>
        <source>%1 can delete an archive younger than %2.</source>
        <translation>%1、経過日数が %2未満のアーカイブを削除できません。</translation>
    </message>
    <message>
        <source>%1 can delete an archive while the vault has the tag below.</source>
        <translation>%1、ボールトに以下のタグがある間はアーカイブを削除できません。</translation>
    </message>
    <message>
        <source>Nobody, root included, can ever change the vault&apos;s tags.</source>
        <translation>ルートユーザーを含め、誰もボールトのタグを決して変更できません。</translation>
    </message>
    <message>
        <source>Nobody but those below can change the vault&apos;s tags.</source>
        <translation>以下の者を除き、誰もボールトのタグを変更できません。</translation>
    </message>
    <message>
        <source>%1 can ever delete an archive.</source>
        <translation>%1、アーカイブを決して削除できません。</translation>
    </message>
    <message>
        <source>Nobody of another account, and nobody anonymous, can do anything with this vault.</source>
        <translation>別のアカウントの者と匿名の者は誰も、このボールトに対して何もできません。</translation>
    </message>
    <message>
        <source>%1 can change the vault&apos;s access policy or notifications, or delete the vault.</source>
        <translation>%1、ボールトのアクセスポリシーと通知の変更、およびボールトの削除を行えません。</translation>
    </message>
    <message>
        <source>A tag has letters, digits, spaces and _ . : / = + - % @ only.</source>
        <translation>タグに使用できるのは、文字、数字、スペース、および _ . : / = + - % @ だけです。</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>ステートメント %1</translation>
    </message>
    <message>
        <source>This form has no fields for this statement. It stays as it is.</source>
        <translation>このフォームには、このステートメントのための欄がありません。そのまま残ります。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>This account only</source>
        <translation>このアカウントのみ</translation>
    </message>
    <message>
        <source>Accounts that the vault&apos;s access policy admits are not bound.</source>
        <translation>ボールトのアクセスポリシーが許可するアカウントは、拘束されません。</translation>
    </message>
    <message>
        <source>By this rule, an archive stored today can be deleted after the year 9999.</source>
        <translation>このルールでは、今日保存したアーカイブを削除できるのは 9999 年より後です。</translation>
    </message>
    <message>
        <source>By this rule, an archive stored today can be deleted from %1 on.</source>
        <translation>このルールでは、今日保存したアーカイブを削除できるのは %1 以降です。</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>yyyy年M月d日dddd</translation>
    </message>
    <message>
        <source>The vault&apos;s tags are unknown: whether it is on hold by this rule cannot be told.</source>
        <translation>ボールトのタグが不明です。このルールでホールドがかかっているかどうかは判定できません。</translation>
    </message>
    <message>
        <source>The vault has this tag now: by this rule it is on hold.</source>
        <translation>現在、ボールトにこのタグがあります。このルールではホールドがかかっています。</translation>
    </message>
    <message>
        <source>The vault&apos;s tag has another value now: by this rule it is not on hold.</source>
        <translation>現在、ボールトのタグは別の値です。このルールではホールドがかかっていません。</translation>
    </message>
    <message>
        <source>The vault does not have this tag now: by this rule it is not on hold.</source>
        <translation>現在、ボールトにこのタグはありません。このルールではホールドがかかっていません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A tag has a key.</source>
        <translation>タグにはキーが必要です。</translation>
    </message>
    <message>
        <source>A tag&apos;s key has at most 128 characters.</source>
        <translation>タグのキーは 128 文字までです。</translation>
    </message>
    <message>
        <source>A tag&apos;s value has at most 256 characters.</source>
        <translation>タグの値は 256 文字までです。</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of an account&apos;s root, a user or a role.</source>
        <translation>「%1」は、アカウントのルートユーザー、ユーザー、ロールのいずれの ARN でもありません。</translation>
    </message>
    <message>
        <source>The JSON has a mistake. The form waits as it was until it is mended.</source>
        <translation>JSON に誤りがあります。修正されるまで、フォームは以前のまま待機します。</translation>
    </message>
    <message>
        <source>The JSON is not a policy with statements. The form waits as it was.</source>
        <translation>JSON が、ステートメントを持つポリシーではありません。フォームは以前のまま待機します。</translation>
    </message>
    <message>
        <source>%1 The form waits as it was until that is mended.</source>
        <translation>%1 修正されるまで、フォームは以前のまま待機します。</translation>
    </message>
    <message>
        <source>Choose a vault first: its ARN, Region and account go into the policy by themselves.</source>
        <translation>まずボールトを選択してください。その ARN、リージョン、アカウントは自動的にポリシーに入ります。</translation>
    </message>
    <message>
        <source>The policy says nothing yet. Add a rule, or start from one of these:</source>
        <translation>ポリシーにはまだ何の内容もありません。ルールを追加するか、次のいずれかから始めてください：</translation>
    </message>
    <message>
        <source>A starting point takes the place of the whole draft. Undo brings the draft back.</source>
        <translation>出発点は下書き全体を置き換えます。「元に戻す」で下書きに戻せます。</translation>
    </message>
    <message>
        <source>Books and records, 6 years</source>
        <translation>帳簿と記録、6 年</translation>
    </message>
    <message>
        <source>7 years with legal hold</source>
        <translation>7 年とリーガルホールド</translation>
    </message>
    <message>
        <source>Clinical records, 10 years</source>
        <translation>診療記録、10 年</translation>
    </message>
    <message>
        <source>Permanent archive</source>
        <translation>恒久アーカイブ</translation>
    </message>
    <message>
        <source>Legal hold only</source>
        <translation>リーガルホールドのみ</translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is six years old, root included. After that, whoever has the permission can.</source>
        <translation>ルートユーザーを含め、誰も、作成から 6 年たつまでアーカイブを削除できません。その後は、権限のある者が削除できます。</translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is seven years old, nor while the vault has the tag LegalHold=true. Only the account&apos;s root can change the vault&apos;s tags.</source>
        <translation>誰も、作成から 7 年たつまで、またボールトにタグ LegalHold=true がある間は、アーカイブを削除できません。ボールトのタグを変更できるのは、アカウントのルートユーザーだけです。</translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is ten years old, root included. After that, whoever has the permission can.</source>
        <translation>ルートユーザーを含め、誰も、作成から 10 年たつまでアーカイブを削除できません。その後は、権限のある者が削除できます。</translation>
    </message>
    <message>
        <source>Nobody can ever delete an archive, root included. The vault is paid for as long as it exists.</source>
        <translation>ルートユーザーを含め、誰もアーカイブを決して削除できません。ボールトが存在する限り、料金が発生します。</translation>
    </message>
    <message>
        <source>Nobody can delete an archive while the vault has the tag LegalHold=true. Only the account&apos;s root can change the vault&apos;s tags.</source>
        <translation>誰も、ボールトにタグ LegalHold=true がある間はアーカイブを削除できません。ボールトのタグを変更できるのは、アカウントのルートユーザーだけです。</translation>
    </message>
    <message>
        <source>The hand-over was written by a later version of Vaultlock.</source>
        <translation>引き継ぎは、Vaultlock の新しいバージョンで書き込まれたものです。</translation>
    </message>
    <message>
        <source>This one cannot tell what is in it.</source>
        <translation>このバージョンでは、中身がわかりません。</translation>
    </message>
    <message>
        <source>Update Vaultlock, and open it again.</source>
        <translation>Vaultlock を更新して、開き直してください。</translation>
    </message>
    <message>
        <source>This is no hand-over.</source>
        <translation>これは引き継ぎのファイルではありません。</translation>
    </message>
    <message>
        <source>It was not written by Vaultlock, or it was cut off or changed on its way.</source>
        <translation>Vaultlock が書き込んだものではないか、途中で切れたり変更されたりしています。</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>ファイルをもう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>指名なし</translation>
    </message>
    <message>
        <source>No lock is in progress: there is nothing to hand over.</source>
        <translation>進行中のロックがありません。引き継ぐものはありません。</translation>
    </message>
    <message>
        <source>The lock ID is not here, and without it nobody can complete the lock.</source>
        <translation>ロック ID がここにありません。ロック ID がなければ、誰もロックを完了できません。</translation>
    </message>
    <message>
        <source>The lock ID is not on disk yet. It is handed over once it is.</source>
        <translation>ロック ID はまだディスクにありません。書き込まれると引き継げます。</translation>
    </message>
    <message>
        <source>Something speaks against the lock ID&apos;s being this lock&apos;s.</source>
        <translation>ロック ID がこのロックのものであることと矛盾する点があります。</translation>
    </message>
    <message>
        <source>The service has not told yet when the lock ends.</source>
        <translation>ロックがいつ終了するかを、サービスがまだ示していません。</translation>
    </message>
    <message>
        <source>Its 24 hours have ended: there is nothing to hand over.</source>
        <translation>24 時間が終了しました。引き継ぐものはありません。</translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file: by telephone, say, never in the same message.</source>
        <translation>パスフレーズはファイルとは別の手段で伝えてください。たとえば電話などで、決して同じメッセージでは伝えないでください。</translation>
    </message>
    <message>
        <source>At least %1 characters, and not one character over and over: four or five words that nobody would guess.</source>
        <translation>%1 文字以上で、同じ文字の繰り返しではないもの。誰にも推測されない 4～5 語がよいでしょう。</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>パスフレーズには %1 文字以上が必要です。</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 different characters.</source>
        <translation>パスフレーズには %1 種類以上の異なる文字が必要です。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>The passphrase cannot be asked for: there is no terminal. Say --passphrase-file FILE or --passphrase-fd N.</source>
        <translation>ターミナルがないため、パスフレーズを尋ねることができません。--passphrase-file FILE または --passphrase-fd N を指定してください。</translation>
    </message>
    <message>
        <source>The file has the lock ID: whoever can open it, and may call the service, can complete the lock. It is sealed. Your own Vaultlock keeps the lock and its lock ID, too.</source>
        <translation>ファイルにはロック ID が含まれます。ファイルを開くことができ、サービスを呼び出す権限のある者は、ロックを完了できます。ファイルは封印されています。あなた自身の Vaultlock も、ロックとロック ID を引き続き保持します。</translation>
    </message>
    <message>
        <source>Handed over to %1: %2</source>
        <translation>%1 に引き継ぎました：%2</translation>
    </message>
    <message>
        <source>The file asks for more memory than a hand-over needs.</source>
        <translation>ファイルが、引き継ぎに必要なメモリより多くを要求しています。</translation>
    </message>
    <message>
        <source>It may have been made to harm. Nothing of it was taken.</source>
        <translation>害を与えるために作られた可能性があります。その内容は何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The file is larger than a hand-over can be.</source>
        <translation>ファイルが、引き継ぎのファイルとしてありえない大きさです。</translation>
    </message>
    <message>
        <source>It does not open.</source>
        <translation>開けません。</translation>
    </message>
    <message>
        <source>The passphrase is another one, or the file was changed: nobody can tell which.</source>
        <translation>パスフレーズが違うか、ファイルが変更されています。どちらであるかは誰にもわかりません。</translation>
    </message>
    <message>
        <source>Try the passphrase again; else ask for the file once more.</source>
        <translation>もう一度パスフレーズを入力してください。それでも開けなければ、ファイルをもう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>もっと長いものを選択してください。</translation>
    </message>
    <message>
        <source>It does not open with this key.</source>
        <translation>このキーでは開けません。</translation>
    </message>
    <message>
        <source>It is sealed to somebody else&apos;s certificate, or the file was changed.</source>
        <translation>ほかの人の証明書に対して封印されているか、ファイルが変更されています。</translation>
    </message>
    <message>
        <source>Choose the key of the certificate that it was sealed to.</source>
        <translation>封印に使われた証明書のキーを選択してください。</translation>
    </message>
    <message>
        <source>The file is not as it was written.</source>
        <translation>ファイルが、書き込まれたときのままではありません。</translation>
    </message>
    <message>
        <source>This is no certificate that can be sealed to.</source>
        <translation>これは、封印に使用できる証明書ではありません。</translation>
    </message>
    <message>
        <source>It is no X.509 certificate, or its key is no key to encrypt to.</source>
        <translation>X.509 証明書ではないか、そのキーが暗号化用のキーではありません。</translation>
    </message>
    <message>
        <source>Ask the colleague for an RSA or EC certificate, or use a passphrase.</source>
        <translation>相手に RSA または EC の証明書を求めるか、パスフレーズを使用してください。</translation>
    </message>
    <message>
        <source>The certificate may not be encrypted to.</source>
        <translation>この証明書に対する暗号化は許可されていません。</translation>
    </message>
    <message>
        <source>Its key usage does not allow it.</source>
        <translation>キー使用法で許可されていません。</translation>
    </message>
    <message>
        <source>Ask the colleague for one that does, or use a passphrase.</source>
        <translation>許可されている証明書を相手に求めるか、パスフレーズを使用してください。</translation>
    </message>
    <message>
        <source>The certificate has expired, or is not valid yet.</source>
        <translation>証明書の有効期限が切れているか、まだ有効ではありません。</translation>
    </message>
    <message>
        <source>Ask the colleague for one that is valid now, or use a passphrase.</source>
        <translation>現在有効な証明書を相手に求めるか、パスフレーズを使用してください。</translation>
    </message>
    <message>
        <source>The key does not open.</source>
        <translation>キーを開けません。</translation>
    </message>
    <message>
        <source>It is no PKCS#12 file, or the passphrase of the key is another one.</source>
        <translation>PKCS#12 ファイルではないか、キーのパスフレーズが違います。</translation>
    </message>
    <message>
        <source>Try the passphrase of the key again.</source>
        <translation>キーのパスフレーズをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The cryptography of this computer did not do what it always does.</source>
        <translation>このコンピューターの暗号機能が、常に行うはずのことを行いませんでした。</translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library, then start Vaultlock again.</source>
        <translation>OpenSSL ライブラリを修復または更新してから、Vaultlock を起動し直してください。</translation>
    </message>
    <message>
        <source>What is sealed in it is no hand-over.</source>
        <translation>封印されている中身が、引き継ぎではありません。</translation>
    </message>
    <message>
        <source>It opened, but it is not whole, or contradicts itself. Nothing of it was taken.</source>
        <translation>開けましたが、全体がそろっていないか、内容が矛盾しています。その内容は何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Ask whoever sealed it for another one.</source>
        <translation>封印した人に、別のものを求めてください。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Their connection</source>
        <translation>相手の接続</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>不確かな点</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1: past, by this computer&apos;s clock</source>
        <translation>%1：このコンピューターの時計では経過済み</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試したこと</translation>
    </message>
    <message>
        <source>Nothing, as far as it says.</source>
        <translation>記載の限りでは、ありません。</translation>
    </message>
    <message>
        <source>Left to try</source>
        <translation>残りの試行</translation>
    </message>
    <message>
        <source>So the file says. The service has not been asked yet.</source>
        <translation>ファイルの記載です。サービスにはまだ問い合わせていません。</translation>
    </message>
    <message>
        <source>account %1, Region %2</source>
        <translation>アカウント %1、リージョン %2</translation>
    </message>
    <message>
        <source>This connection leads to %1.</source>
        <translation>この接続の接続先は %1 です。</translation>
    </message>
    <message>
        <source>This connection is another account&apos;s. The lock is in %1: choose a connection of it.</source>
        <translation>この接続は別のアカウントのものです。ロックは %1 にあります。そのアカウントの接続を選択してください。</translation>
    </message>
    <message>
        <source>This connection leads to another Region. The lock is in %1.</source>
        <translation>この接続の接続先は別のリージョンです。ロックは %1 にあります。</translation>
    </message>
    <message>
        <source>The lock is in somebody&apos;s SANDBOX, which only the computer that it runs on can reach.</source>
        <translation>ロックはほかの人の SANDBOX にあり、それが動いているコンピューターからしかアクセスできません。</translation>
    </message>
    <message>
        <source>This connection leads to another service or account. The lock is LIVE, in %1, at %2: choose a connection of it.</source>
        <translation>この接続の接続先は、別のサービスまたはアカウントです。ロックは LIVE で、%1、%2 にあります。その接続を選択してください。</translation>
    </message>
    <message>
        <source>Whose account this connection is has not been told. The lock is in %1.</source>
        <translation>この接続が誰のアカウントのものか、まだわかっていません。ロックは %1 にあります。</translation>
    </message>
    <message>
        <source>The service has not said what has become of the lock.</source>
        <translation>ロックがどうなったかを、サービスが答えていません。</translation>
    </message>
    <message>
        <source>Whether it is still in progress is not known.</source>
        <translation>まだ進行中かどうかは不明です。</translation>
    </message>
    <message>
        <source>Try again when the service can be reached.</source>
        <translation>サービスに接続できるときに、もう一度試してください。</translation>
    </message>
    <message>
        <source>The lock is in progress, with the policy that was handed over.</source>
        <translation>ロックは、引き継がれたポリシーで進行中です。</translation>
    </message>
    <message>
        <source>This lock and its lock ID are in your journal already.</source>
        <translation>このロックとそのロック ID は、すでにあなたのジャーナルにあります。</translation>
    </message>
    <message>
        <source>Nothing has to be taken over.</source>
        <translation>引き取るものはありません。</translation>
    </message>
    <message>
        <source>Review and complete it, or abort it.</source>
        <translation>確認して、完了または中止してください。</translation>
    </message>
    <message>
        <source>Your journal has another lock ID for this lock.</source>
        <translation>あなたのジャーナルには、このロックの別のロック ID があります。</translation>
    </message>
    <message>
        <source>Only one of them can be right. Nothing was taken over.</source>
        <translation>正しいものは 1 つしかありません。何も引き取っていません。</translation>
    </message>
    <message>
        <source>Complete it with your own, or ask whoever handed it over.</source>
        <translation>あなた自身のものを使って完了するか、引き継ぎ元の人に問い合わせてください。</translation>
    </message>
    <message>
        <source>Another policy is installed than was handed over.</source>
        <translation>引き継がれたものとは別のポリシーが設定されています。</translation>
    </message>
    <message>
        <source>Completing would make that other policy permanent. Nothing was taken over.</source>
        <translation>完了すると、その別のポリシーが恒久的になります。何も引き取っていません。</translation>
    </message>
    <message>
        <source>Ask %1 what has happened.</source>
        <translation>何が起きたかを %1 に問い合わせてください。</translation>
    </message>
    <message>
        <source>Another lock is in progress on the vault now.</source>
        <translation>現在、ボールトでは別のロックが進行中です。</translation>
    </message>
    <message>
        <source>The lock that was handed over is gone, and its lock ID is void. Nothing was taken over.</source>
        <translation>引き継がれたロックはもうなく、そのロック ID は無効です。何も引き取っていません。</translation>
    </message>
    <message>
        <source>Ask %1, or whoever initiated the new one.</source>
        <translation>%1、または新しいロックを開始した人に問い合わせてください。</translation>
    </message>
    <message>
        <source>The 24 hours of the lock have ended.</source>
        <translation>ロックの 24 時間は終了しました。</translation>
    </message>
    <message>
        <source>The service has removed the policy, and the lock ID is void. Nothing was taken over.</source>
        <translation>サービスがポリシーを削除し、ロック ID は無効です。何も引き取っていません。</translation>
    </message>
    <message>
        <source>The lock has to be initiated anew.</source>
        <translation>ロックは改めて開始する必要があります。</translation>
    </message>
    <message>
        <source>The lock is gone: the service says that the vault has none.</source>
        <translation>ロックはもうありません。サービスによると、ボールトにロックはありません。</translation>
    </message>
    <message>
        <source>Somebody has aborted it before its time. Nothing was taken over.</source>
        <translation>時間が終了する前に、誰かが中止しました。何も引き取っていません。</translation>
    </message>
    <message>
        <source>Ask %1 before it is initiated anew.</source>
        <translation>改めて開始する前に、%1 に問い合わせてください。</translation>
    </message>
    <message>
        <source>The lock has been completed: the vault is locked, with that policy.</source>
        <translation>ロックは完了しています。ボールトはそのポリシーでロック済みです。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>することは残っていません。</translation>
    </message>
    <message>
        <source>The vault is locked, by another lock than was handed over.</source>
        <translation>ボールトは、引き継がれたものとは別のロックでロック済みです。</translation>
    </message>
    <message>
        <source>What is locked is another policy, or another lock of the same one. Nothing was taken over.</source>
        <translation>ロックされているのは、別のポリシー、または同じポリシーの別のロックです。何も引き取っていません。</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>何も引き取っていません。</translation>
    </message>
    <message>
        <source>Check account and Region of the connection.</source>
        <translation>接続のアカウントとリージョンを確認してください。</translation>
    </message>
    <message>
        <source>The lock is being changed just now, or nobody knows yet what came of that.</source>
        <translation>ロックが現在変更されているところか、その結果をまだ誰も知りません。</translation>
    </message>
    <message>
        <source>Wait for what comes of it, then try again.</source>
        <translation>結果が出るのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Received from %1: the lock is in your journal, with its lock ID.</source>
        <translation>%1 から受け取りました：ロックはロック ID とともにあなたのジャーナルにあります。</translation>
    </message>
    <message>
        <source>The lock was received, and the journal could not be written: its lock ID is in memory only.</source>
        <translation>ロックを受け取りましたが、ジャーナルに書き込めませんでした：ロック ID はメモリにしかありません。</translation>
    </message>
    <message>
        <source>It is written as soon as that is possible.</source>
        <translation>書き込み可能になり次第、書き込みます。</translation>
    </message>
    <message>
        <source>Leave Vaultlock open until the window does not say so any more.</source>
        <translation>ウィンドウにこの表示が出なくなるまで、Vaultlock を開いたままにしてください。</translation>
    </message>
    <message>
        <source>The same as was handed over, byte for byte.</source>
        <translation>引き継がれたものとバイト単位で同じです。</translation>
    </message>
    <message>
        <source>The same as was handed over; only white space, escapes or the order of keys differ.</source>
        <translation>引き継がれたものと同じです。空白、エスケープ、キーの順序だけが異なります。</translation>
    </message>
    <message>
        <source>Not the policy that was handed over.</source>
        <translation>引き継がれたポリシーではありません。</translation>
    </message>
    <message>
        <source>%1: ticked as tried.</source>
        <translation>%1：試行済みの印が付いています。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version of the policy language, not of this policy. Use &quot;2012-10-17&quot;.</source>
        <translation>このポリシーのバージョンではなく、ポリシー言語のバージョンです。&quot;2012-10-17&quot; を使用してください。</translation>
    </message>
    <message>
        <source>A name for the policy. It changes nothing.</source>
        <translation>ポリシーの名前です。効果には影響しません。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>The rules, one statement each. A Deny in any of them beats every Allow.</source>
        <translation>ルールを 1 つずつステートメントで並べます。いずれかの Deny は、すべての Allow に優先します。</translation>
    </message>
    <message>
        <source>The current policy language, with variables such as ${aws:username}.</source>
        <translation>現在のポリシー言語で、${aws:username} のような変数を使用できます。</translation>
    </message>
    <message>
        <source>The policy language from before variables: ${…} is plain text.</source>
        <translation>変数が導入される前のポリシー言語です。${…} はただのテキストになります。</translation>
    </message>
    <message>
        <source>Sid</source>
        <translation>Sid</translation>
    </message>
    <message>
        <source>A name for the statement. It changes nothing, and stands once in a policy.</source>
        <translation>ステートメントの名前です。効果には影響せず、1 つのポリシーの中で 1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Deny forbids what the statement matches; Allow permits it. Deny always wins.</source>
        <translation>Deny はステートメントに一致するものを禁止し、Allow は許可します。常に Deny が優先します。</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Whom the statement is about. &quot;*&quot; is everyone, root included.</source>
        <translation>ステートメントの対象となる者です。&quot;*&quot; はルートユーザーを含む全員です。</translation>
    </message>
    <message>
        <source>The statement is about everyone but these: who is left out of a Deny can go on doing it.</source>
        <translation>ステートメントの対象は、これら以外の全員です。Deny から除外された者は、引き続き行えます。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What the statement is about: actions of Glacier, such as glacier:DeleteArchive.</source>
        <translation>ステートメントの対象です。glacier:DeleteArchive のような Glacier のアクションを書きます。</translation>
    </message>
    <message>
        <source>The statement is about every action but these, those that AWS will add included.</source>
        <translation>ステートメントの対象は、AWS が今後追加するものを含め、これら以外のすべてのアクションです。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>The vault that the statement is about, as an ARN. Archives have none.</source>
        <translation>ステートメントの対象となるボールトの ARN です。アーカイブに ARN はありません。</translation>
    </message>
    <message>
        <source>The statement is about every vault but these.</source>
        <translation>ステートメントの対象は、これら以外のすべてのボールトです。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>When the statement applies. All operators and all keys must match; of several values of a key, one.</source>
        <translation>ステートメントが適用される条件です。すべての演算子とすべてのキーが一致する必要があります。1 つのキーに複数の値がある場合は、1 つが一致すれば足ります。</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Deny</translation>
    </message>
    <message>
        <source>Forbids what the statement matches. Nothing can allow it again: this is what a lock is made of.</source>
        <translation>ステートメントに一致するものを禁止します。再び許可できるものはありません。ロックはこれで作られます。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>Permits what the statement matches. In a locked policy the permission stays for ever.</source>
        <translation>ステートメントに一致するものを許可します。ロックされたポリシーでは、許可は永久に残ります。</translation>
    </message>
    <message>
        <source>Accounts, users and roles: 12 digits, an ARN, or &quot;*&quot;.</source>
        <translation>アカウント、ユーザー、ロールです。12 桁の数字、ARN、または &quot;*&quot; を書きます。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services of AWS, such as backup.amazonaws.com.</source>
        <translation>backup.amazonaws.com のような AWS のサービスです。</translation>
    </message>
    <message>
        <source>Federated</source>
        <translation>Federated</translation>
    </message>
    <message>
        <source>Users of an identity provider.</source>
        <translation>ID プロバイダーのユーザーです。</translation>
    </message>
    <message>
        <source>An account by its canonical user ID.</source>
        <translation>正規ユーザー ID で指定したアカウントです。</translation>
    </message>
    <message>
        <source>The text is exactly one of the values; case counts.</source>
        <translation>テキストが値のいずれかと完全に一致します。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>The text is none of the values. True where the request has no such key.</source>
        <translation>テキストがどの値とも一致しません。リクエストにそのキーがない場合は真です。</translation>
    </message>
    <message>
        <source>The text is one of the values, whatever the case.</source>
        <translation>大文字と小文字を問わず、テキストが値のいずれかと一致します。</translation>
    </message>
    <message>
        <source>The text is none of the values, whatever the case. True where the request has no such key.</source>
        <translation>大文字と小文字を問わず、テキストがどの値とも一致しません。リクエストにそのキーがない場合は真です。</translation>
    </message>
    <message>
        <source>The text matches one of the values, in which * stands for any characters and ? for one; case counts.</source>
        <translation>テキストが値のいずれかに一致します。値の中の * は任意の文字列、? は任意の 1 文字を表します。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>The text matches none of the values, in which * and ? are wildcards. True where the request has no such key.</source>
        <translation>テキストがどの値にも一致しません。値の中の * と ? はワイルドカードです。リクエストにそのキーがない場合は真です。</translation>
    </message>
    <message>
        <source>The number is one of the values.</source>
        <translation>数値が値のいずれかです。</translation>
    </message>
    <message>
        <source>The number is none of the values. True where the request has no such key.</source>
        <translation>数値がどの値でもありません。リクエストにそのキーがない場合は真です。</translation>
    </message>
    <message>
        <source>The number is less than the value. Of several values the greatest counts.</source>
        <translation>数値が値を下回ります。値が複数の場合は、最も大きいものが使われます。</translation>
    </message>
    <message>
        <source>The number is the value or less. Of several values the greatest counts.</source>
        <translation>数値が値以下です。値が複数の場合は、最も大きいものが使われます。</translation>
    </message>
    <message>
        <source>The number is greater than the value. Of several values the least counts.</source>
        <translation>数値が値を上回ります。値が複数の場合は、最も小さいものが使われます。</translation>
    </message>
    <message>
        <source>The number is the value or greater. Of several values the least counts.</source>
        <translation>数値が値以上です。値が複数の場合は、最も小さいものが使われます。</translation>
    </message>
    <message>
        <source>The time is one of the values.</source>
        <translation>時刻が値のいずれかです。</translation>
    </message>
    <message>
        <source>The time is none of the values. True where the request has no such key.</source>
        <translation>時刻がどの値でもありません。リクエストにそのキーがない場合は真です。</translation>
    </message>
    <message>
        <source>The time is before the value. Of several values the latest counts.</source>
        <translation>時刻が値より前です。値が複数の場合は、最も遅いものが使われます。</translation>
    </message>
    <message>
        <source>The time is the value or before. Of several values the latest counts.</source>
        <translation>時刻が値と同じか、それより前です。値が複数の場合は、最も遅いものが使われます。</translation>
    </message>
    <message>
        <source>The time is after the value. Of several values the earliest counts.</source>
        <translation>時刻が値より後です。値が複数の場合は、最も早いものが使われます。</translation>
    </message>
    <message>
        <source>The time is the value or after. Of several values the earliest counts.</source>
        <translation>時刻が値と同じか、それより後です。値が複数の場合は、最も早いものが使われます。</translation>
    </message>
    <message>
        <source>Bool</source>
        <translation>Bool</translation>
    </message>
    <message>
        <source>The key is true, or is false, as the value says.</source>
        <translation>キーが、値の指定どおり真または偽です。</translation>
    </message>
    <message>
        <source>The bytes are exactly those of the value, in base64.</source>
        <translation>バイト列が、base64 で書かれた値のバイト列と完全に一致します。</translation>
    </message>
    <message>
        <source>The address is in one of the ranges, such as 203.0.113.0/24.</source>
        <translation>アドレスが、203.0.113.0/24 のような範囲のいずれかに含まれます。</translation>
    </message>
    <message>
        <source>The address is in none of the ranges. True where the request has no such key.</source>
        <translation>アドレスが、どの範囲にも含まれません。リクエストにそのキーがない場合は真です。</translation>
    </message>
    <message>
        <source>The ARN matches one of the values, in which * and ? are wildcards within each part between colons.</source>
        <translation>ARN が値のいずれかに一致します。コロンで区切られた各部分の中では、* と ? がワイルドカードです。</translation>
    </message>
    <message>
        <source>The ARN matches none of the values. True where the request has no such key.</source>
        <translation>ARN がどの値にも一致しません。リクエストにそのキーがない場合は真です。</translation>
    </message>
    <message>
        <source>The same as ArnEquals.</source>
        <translation>ArnEquals と同じです。</translation>
    </message>
    <message>
        <source>The same as ArnNotEquals.</source>
        <translation>ArnNotEquals と同じです。</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>&quot;true&quot;: the request does not have the key. &quot;false&quot;: it has.</source>
        <translation>&quot;true&quot;：リクエストにキーがない。&quot;false&quot;：ある。</translation>
    </message>
    <message>
        <source>Its requests carry the archive&apos;s age and the vault&apos;s tags.</source>
        <translation>このリクエストには、アーカイブの経過日数とボールトのタグがあります。</translation>
    </message>
    <message>
        <source>Its requests carry the vault&apos;s tags, and no archive&apos;s age.</source>
        <translation>このリクエストには、ボールトのタグがあり、アーカイブの経過日数はありません。</translation>
    </message>
    <message>
        <source>Its requests carry neither an archive&apos;s age nor the vault&apos;s tags.</source>
        <translation>このリクエストには、アーカイブの経過日数もボールトのタグもありません。</translation>
    </message>
    <message>
        <source>Every action of Glacier.</source>
        <translation>Glacier のすべてのアクションです。</translation>
    </message>
    <message>
        <source>%1 actions: %2.</source>
        <translation>アクション %1 個：%2。</translation>
    </message>
    <message>
        <source> ForAllValues: every value in the request must do so; also true where the request has none.</source>
        <translation>ForAllValues：リクエストのすべての値がそうである必要があります。リクエストに値がない場合も真です。</translation>
    </message>
    <message>
        <source> ForAnyValue: at least one value in the request must do so; false where the request has none.</source>
        <translation>ForAnyValue：リクエストの少なくとも 1 つの値がそうである必要があります。リクエストに値がない場合は偽です。</translation>
    </message>
    <message>
        <source> IfExists: also true where the request does not have the key.</source>
        <translation>IfExists：リクエストにキーがない場合も真です。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>several texts</source>
        <translation>複数のテキスト</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>an ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>The chosen vault&apos;s account. Principals of other accounts are not meant.</source>
        <translation>選択したボールトのアカウントです。ほかのアカウントのプリンシパルは対象ではありません。</translation>
    </message>
    <message>
        <source>Of the chosen vault.</source>
        <translation>選択したボールトのものです。</translation>
    </message>
    <message>
        <source>The chosen vault has this tag now.</source>
        <translation>現在、選択したボールトにこのタグがあります。</translation>
    </message>
    <message>
        <source>Requests for this statement&apos;s actions do not carry it: the condition would never match, or always.</source>
        <translation>このステートメントのアクションのリクエストにはこのキーがありません。条件は決して一致しないか、常に一致します。</translation>
    </message>
    <message>
        <source>The longest that %1 can be, leap days included.</source>
        <translation>うるう日を含め、%1 がとりうる最も長い日数です。</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone: every principal of every account, root and anonymous requests included.</source>
        <translation>全員：ルートユーザーと匿名のリクエストを含む、すべてのアカウントのすべてのプリンシパルです。</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>this vault</source>
        <translation>このボールト</translation>
    </message>
    <message>
        <source>every action</source>
        <translation>すべてのアクション</translation>
    </message>
    <message>
        <source>tag of this vault</source>
        <translation>このボールトのタグ</translation>
    </message>
    <message>
        <source>not carried by these actions</source>
        <translation>これらのアクションにはない</translation>
    </message>
    <message>
        <source>There is nothing to complete here.</source>
        <translation>ここに補完するものはありません。</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter inserts, Escape closes.</source>
        <translation>矢印キーで選択、Enter で挿入、Escape で閉じます。</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>ここに説明するものはありません。</translation>
    </message>
    <message>
        <source>the AWS CLI</source>
        <translation>AWS CLI</translation>
    </message>
    <message>
        <source>an AWS CLI older than 2.32</source>
        <translation>2.32 より前の AWS CLI</translation>
    </message>
    <message>
        <source>the JavaScript SDK</source>
        <translation>JavaScript SDK</translation>
    </message>
    <message>
        <source>boto3 or version 1 of the AWS CLI</source>
        <translation>boto3 または AWS CLI バージョン 1</translation>
    </message>
    <message>
        <source>what other variables, a container or the computer give</source>
        <translation>ほかの変数、コンテナ、またはコンピューターから得られるもの</translation>
    </message>
    <message>
        <source>its access keys</source>
        <translation>そのアクセスキー</translation>
    </message>
    <message>
        <source>its role_arn with source_profile or credential_source</source>
        <translation>その role_arn（source_profile または credential_source を伴うもの）</translation>
    </message>
    <message>
        <source>its role of IAM Identity Center</source>
        <translation>その IAM Identity Center のロール</translation>
    </message>
    <message>
        <source>its sign-in of “aws login”</source>
        <translation>その「aws login」によるサインイン</translation>
    </message>
    <message>
        <source>its credential_process</source>
        <translation>その credential_process</translation>
    </message>
    <message>
        <source>its web identity</source>
        <translation>そのウェブアイデンティティ</translation>
    </message>
    <message>
        <source>its credential_source</source>
        <translation>その credential_source</translation>
    </message>
    <message>
        <source>, for it finds no credentials there</source>
        <translation>（そこに認証情報が見つからないため）</translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>%1, for it goes by %2, and finds no credentials there</source>
        <translation>%1（%2 に従い、認証情報が見つからないため）</translation>
    </message>
    <message>
        <source>STS did not answer within </source>
        <translation>次の時間内に STS が応答しませんでした：</translation>
    </message>
    <message>
        <source>STS gave no answer that can be used (%1)</source>
        <translation>STS から使用できる答えがありませんでした（%1）</translation>
    </message>
    <message>
        <source>Of %1 Vaultlock takes %2, as the AWS CLI does; %3 would %4 %5.</source>
        <translation>%1 のうち、Vaultlock は AWS CLI と同じく %2 を使います。%3 であれば %5 を%4。</translation>
    </message>
    <message>
        <source>try</source>
        <translation>試すでしょう</translation>
    </message>
    <message>
        <source>take</source>
        <translation>使うでしょう</translation>
    </message>
    <message>
        <source>, those that it has itself</source>
        <translation>（自身が持つもの）</translation>
    </message>
    <message>
        <source>Vaultlock takes what %1 gives, as the AWS CLI does; %2 would take %3.</source>
        <translation>Vaultlock は AWS CLI と同じく、%1 から得られるものを使います。%2 であれば %3 を使うでしょう。</translation>
    </message>
    <message>
        <source>Vaultlock takes the profile that %1 names, as version 2 of the AWS CLI does; %2 would take %3.</source>
        <translation>Vaultlock は AWS CLI バージョン 2 と同じく、%1 が指定するプロファイルを使います。%2 であれば %3 を使うでしょう。</translation>
    </message>
    <message>
        <source>Of %1 Vaultlock takes %2, as %3 does: %4 is lent by [DEFAULT] (%5), which in capitals lends to every section of its file.</source>
        <translation>%1 のうち、Vaultlock は %3 と同じく %2 を使います。%4 は [DEFAULT]（%5）から補われます。大文字の [DEFAULT] は、そのファイルのすべてのセクションに値を補います。</translation>
    </message>
    <message>
        <source>This policy takes effect at once, for everyone. You then have 24 hours to test it, and to complete or abort the lock. After Complete nobody can change or remove it.</source>
        <translation>このポリシーは、全員に対してすぐに有効になります。その後 24 時間のうちに、試し、ロックを完了または中止できます。完了の後は、誰も変更も削除もできません。</translation>
    </message>
    <message>
        <source>After this nobody can change or remove the policy: not you, not the account&apos;s root user, not AWS.</source>
        <translation>この後は、誰もポリシーを変更も削除もできません。あなたも、アカウントのルートユーザーも、AWS もできません。</translation>
    </message>
    <message>
        <source>The policy is removed at once, and the lock ID is void. The vault has no lock then, and a new one can be initiated.</source>
        <translation>ポリシーはすぐに削除され、ロック ID は無効になります。その後ボールトにロックはなく、新しいロックを開始できます。</translation>
    </message>
    <message>
        <source>Whoever initiated this lock was given its ID. Vaultlock keeps it in the journal and uses it when you complete the lock; the service alone can tell whether it is right.</source>
        <translation>このロックを開始した者は、その ID を受け取りました。Vaultlock は ID をジャーナルに保管し、ロックを完了するときに使います。正しいかどうかがわかるのはサービスだけです。</translation>
    </message>
    <message>
        <source>Recovered from the damaged journal, and not verified:</source>
        <translation>破損したジャーナルから復旧したもので、検証されていません：</translation>
    </message>
    <message>
        <source>somebody else, or another program</source>
        <translation>ほかの人、またはほかのプログラム</translation>
    </message>
    <message>
        <source>the lock was received from %1</source>
        <translation>ロックは %1 から受け取ったものです</translation>
    </message>
    <message>
        <source>by this computer&apos;s Vaultlock</source>
        <translation>このコンピューターの Vaultlock による</translation>
    </message>
    <message>
        <source>not by this computer&apos;s Vaultlock: </source>
        <translation>このコンピューターの Vaultlock によらない：</translation>
    </message>
    <message>
        <source>Everything on the list.</source>
        <translation>リストのすべて。</translation>
    </message>
    <message>
        <source>Nothing of the list yet: %1.</source>
        <translation>リストのうち、まだ何も済んでいません：%1。</translation>
    </message>
    <message>
        <source>%1 of %2. Not yet: %3.</source>
        <translation>%2 件中 %1 件。未実施：%3。</translation>
    </message>
    <message>
        <source>No problems were found in this policy.</source>
        <translation>このポリシーに問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>I accept this danger (%1)</source>
        <translation>この危険を了承します（%1）</translation>
    </message>
    <message>
        <source>Accept or mend each danger first.</source>
        <translation>先に、それぞれの危険を了承するか修正してください。</translation>
    </message>
    <message>
        <source>Accept or mend each danger first (%1 of %2).</source>
        <translation>先に、それぞれの危険を了承するか修正してください（%2 件中 %1 件）。</translation>
    </message>
    <message>
        <source>Type the vault&apos;s name to confirm:</source>
        <translation>確認のため、ボールトの名前を入力してください：</translation>
    </message>
    <message>
        <source>Type the vault&apos;s name first.</source>
        <translation>先に、ボールトの名前を入力してください。</translation>
    </message>
    <message>
        <source>Laid out for reading: only white space differs from the policy itself</source>
        <translation>読みやすく整形しています：ポリシー自体と異なるのは空白だけです</translation>
    </message>
    <message>
        <source>Without it, the text is shown as it is, byte for byte.</source>
        <translation>オフの場合、テキストはバイト単位でそのまま表示されます。</translation>
    </message>
    <message>
        <source>Enter the lock ID first.</source>
        <translation>先に、ロック ID を入力してください。</translation>
    </message>
    <message>
        <source>This cannot be a lock ID: it is one word of plain letters, digits and signs.</source>
        <translation>ロック ID ではありえません。ロック ID は、基本的な英字、数字、記号からなる 1 語です。</translation>
    </message>
    <message>
        <source>Return takes no step here, so that none is taken by habit: press “%1” itself, by the mouse or with Space.</source>
        <translation>習慣で手順を進めてしまわないように、ここでは Return キーで手順を進められません。マウスまたは Space キーで「%1」自体を押してください。</translation>
    </message>
    <message>
        <source>The service has refused this lock ID.</source>
        <translation>サービスはこのロック ID を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The lock was not initiated</source>
        <translation>ロックは開始されませんでした</translation>
    </message>
    <message>
        <source>The service refused this lock ID</source>
        <translation>サービスはこのロック ID を受け付けませんでした</translation>
    </message>
    <message>
        <source>This lock ID was not kept</source>
        <translation>このロック ID は保管されませんでした</translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation>ボールト未選択</translation>
    </message>
    <message>
        <source>The lock of the vault that you choose is shown here.</source>
        <translation>選択したボールトのロックがここに表示されます。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>The journal could not write this lock ID to disk. Copy it now and keep it: the service never shows it again.</source>
        <translation>ジャーナルがこのロック ID をディスクに書き込めませんでした。今すぐコピーして保管してください。サービスがこれを再び示すことはありません。</translation>
    </message>
    <message>
        <source>The journal has none. Enter it if you know it. If not, ask whether somebody else initiated the same policy just then, and has it. If nobody did: Abort the lock, then initiate it again.</source>
        <translation>ジャーナルにありません。わかる場合は入力してください。わからない場合は、ちょうどその時に同じポリシーのロックを開始して ID を持っている人がほかにいないか、問い合わせてください。誰もいなければ、ロックを中止してから、改めて開始してください。</translation>
    </message>
    <message>
        <source>Vaultlock does not hold its lock ID. Whoever initiated it has it.</source>
        <translation>Vaultlock にはこのロック ID がありません。開始した者が持っています。</translation>
    </message>
    <message>
        <source>So it is not known whether the lock ID is in it. If you have the ID, enter it.</source>
        <translation>そのため、ロック ID が含まれているかどうかは不明です。ID がある場合は入力してください。</translation>
    </message>
    <message>
        <source>Copy the lock ID now</source>
        <translation>今すぐロック ID をコピーしてください</translation>
    </message>
    <message>
        <source>The lock ID is not here</source>
        <translation>ロック ID がここにありません</translation>
    </message>
    <message>
        <source>Initiated elsewhere</source>
        <translation>別の場所で開始されたロック</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>ジャーナルを読み取れませんでした</translation>
    </message>
    <message>
        <source>What the service says does not fit</source>
        <translation>サービスの答えが一致しません</translation>
    </message>
    <message>
        <source>It tells of a lock that was initiated at another time than the one of this lock ID: it is another lock.</source>
        <translation>サービスの答えでは、このロック ID のロックとは別の時刻に開始されています。別のロックです。</translation>
    </message>
    <message>
        <source>It tells of another policy than the one that was initiated.</source>
        <translation>サービスの答えでは、開始したものとは別のポリシーです。</translation>
    </message>
    <message>
        <source>Somebody else may have aborted the lock and initiated another.</source>
        <translation>ほかの人がロックを中止し、別のロックを開始した可能性があります。</translation>
    </message>
    <message>
        <source>The service gave Vaultlock this lock ID, so it is kept until the service refuses it.</source>
        <translation>このロック ID はサービスが Vaultlock に渡したものなので、サービスが受け付けなくなるまで保管します。</translation>
    </message>
    <message>
        <source>Not certain to be the same lock</source>
        <translation>同じロックかどうかは不確かです</translation>
    </message>
    <message>
        <source>When the lock was made was not read right after Initiate. Had somebody aborted it within some minutes and initiated another with the same policy, it would look the same, and this lock ID would be void: the service refuses it then, and nothing is changed.</source>
        <translation>ロックの作成時刻を、開始の直後に読み取っていません。その数分以内に誰かが中止し、同じポリシーで別のロックを開始していた場合、見た目は同じで、このロック ID は無効です。その場合、サービスは受け付けず、何も変更されません。</translation>
    </message>
    <message>
        <source>A lock ID was recovered</source>
        <translation>ロック ID を復旧しました</translation>
    </message>
    <message>
        <source>It stood in the damaged journal, and could not be verified. Enter it to use it: the service refuses a wrong one, and nothing is changed then.</source>
        <translation>破損したジャーナルにあったもので、検証できませんでした。使うには入力してください。誤っていればサービスは受け付けず、何も変更されません。</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>ジャーナルから</translation>
    </message>
    <message>
        <source>This is the lock ID that the journal holds. The service has not confirmed yet that its lock is still in progress.</source>
        <translation>ジャーナルが保持しているロック ID です。そのロックがまだ進行中であることを、サービスはまだ確認していません。</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手動で入力</translation>
    </message>
    <message>
        <source>Only the service can tell whether this is the ID of this lock: it does when you complete it. If it is not, enter it again.</source>
        <translation>これがこのロックの ID かどうかがわかるのはサービスだけで、完了するときにわかります。違っていた場合は、入力し直してください。</translation>
    </message>
    <message>
        <source>The lock could not be read</source>
        <translation>ロックを読み取れませんでした</translation>
    </message>
    <message>
        <source>The outcome is not known</source>
        <translation>結果は不明です</translation>
    </message>
    <message>
        <source>The service denied it: these credentials may not read the lock of this vault (%1). Ask who manages them.</source>
        <translation>サービスが拒否しました。この認証情報では、このボールトのロックを読み取れません（%1）。管理する人に問い合わせてください。</translation>
    </message>
    <message>
        <source>glacier:GetVaultLock, glacier:DescribeVault</source>
        <translation>glacier:GetVaultLock、glacier:DescribeVault</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The service said so at %1.</source>
        <translation>%1 にサービスが答えた内容です。</translation>
    </message>
    <message>
        <source>Could not be read again: %1 This is what the service said at %2.</source>
        <translation>読み直せませんでした：%1 これは %2 にサービスが答えた内容です。</translation>
    </message>
    <message>
        <source>asking the service</source>
        <translation>サービスに問い合わせ中</translation>
    </message>
    <message>
        <source>left, estimated</source>
        <translation>残り（推定）</translation>
    </message>
    <message>
        <source>under 15 minutes</source>
        <translation>15 分未満</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>1 時間未満</translation>
    </message>
    <message>
        <source>left to complete</source>
        <translation>完了までの残り</translation>
    </message>
    <message>
        <source>In force since the lock was initiated; not yet locked.</source>
        <translation>ロックの開始時から有効です。まだロック済みではありません。</translation>
    </message>
    <message>
        <source>In force since %1; not yet locked.</source>
        <translation>%1 から有効です。まだロック済みではありません。</translation>
    </message>
    <message>
        <source>Locked for ever.</source>
        <translation>永久にロック済みです。</translation>
    </message>
    <message>
        <source>Locked for ever; in force since %1.</source>
        <translation>永久にロック済みです。%1 から有効です。</translation>
    </message>
    <message>
        <source>Whether the vault has a lock policy installed is not known: its lock could not be read.</source>
        <translation>ボールトにロックポリシーが設定されているかどうかは不明です。ロックを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Lock ID %1</source>
        <translation>ロック ID %1</translation>
    </message>
    <message>
        <source>Initiated from here on %1</source>
        <translation>%1 にここから開始しました</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>%1 から受け取りました</translation>
    </message>
    <message>
        <source>The lock and its policy were compared with the service&apos;s before the lock ID was kept.</source>
        <translation>ロック ID を保管する前に、ロックとそのポリシーをサービスのものと比較しました。</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 に終了しました</translation>
    </message>
    <message>
        <source>Ends about %1 (estimated)</source>
        <translation>%1 ごろ終了します（推定）</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>%1 に終了します</translation>
    </message>
    <message>
        <source>Choose a vault first.</source>
        <translation>先にボールトを選択してください。</translation>
    </message>
    <message>
        <source>The state of this vault&apos;s lock is not known.</source>
        <translation>このボールトのロックの状態は不明です。</translation>
    </message>
    <message>
        <source>A request for this vault is under way.</source>
        <translation>このボールトに対するリクエストを実行中です。</translation>
    </message>
    <message>
        <source>What came of the last request is not known yet.</source>
        <translation>前回のリクエストの結果はまだ不明です。</translation>
    </message>
    <message>
        <source>Write the policy first.</source>
        <translation>先にポリシーを書いてください。</translation>
    </message>
    <message>
        <source>A lock of this vault is in progress.</source>
        <translation>このボールトのロックが進行中です。</translation>
    </message>
    <message>
        <source>This vault is locked. That cannot be undone.</source>
        <translation>このボールトはロック済みです。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>No lock of this vault is in progress.</source>
        <translation>このボールトに進行中のロックはありません。</translation>
    </message>
    <message>
        <source>The lock ID is not here. Enter it, or abort and initiate again.</source>
        <translation>ロック ID がここにありません。入力するか、中止してから改めて開始してください。</translation>
    </message>
    <message>
        <source>This lock was made elsewhere. Enter its lock ID to complete it.</source>
        <translation>このロックは別の場所で作成されました。完了するには、ロック ID を入力してください。</translation>
    </message>
    <message>
        <source>The journal could not be read. Enter the lock ID to complete.</source>
        <translation>ジャーナルを読み取れませんでした。完了するには、ロック ID を入力してください。</translation>
    </message>
    <message>
        <source>the account of the vault</source>
        <translation>ボールトのアカウント</translation>
    </message>
    <message>
        <source>the Region of the vault</source>
        <translation>ボールトのリージョン</translation>
    </message>
    <message>
        <source>the user&apos;s own name</source>
        <translation>ユーザー自身の名前</translation>
    </message>
    <message>
        <source>the account of who asks</source>
        <translation>要求者のアカウント</translation>
    </message>
    <message>
        <source>the ARN of who asks</source>
        <translation>要求者の ARN</translation>
    </message>
    <message>
        <source>a value of the request (%1)</source>
        <translation>リクエストの値（%1）</translation>
    </message>
    <message>
        <source>%1, else “%2”</source>
        <translation>%1（ない場合は「%2」）</translation>
    </message>
    <message>
        <source>1 vault raises an alarm</source>
        <translation>1 個のボールトが警報を出しています</translation>
    </message>
    <message>
        <source>%1 vaults raise an alarm</source>
        <translation>%1 個のボールトが警報を出しています</translation>
    </message>
    <message>
        <source>1 vault differs</source>
        <translation>1 個のボールトが相違しています</translation>
    </message>
    <message>
        <source>%1 vaults differ</source>
        <translation>%1 個のボールトが相違しています</translation>
    </message>
    <message>
        <source>of 1 vault nothing is known</source>
        <translation>1 個のボールトについては何もわかっていません</translation>
    </message>
    <message>
        <source>of %1 vaults nothing is known</source>
        <translation>%1 個のボールトについては何もわかっていません</translation>
    </message>
    <message>
        <source>1 vault is still to be compared</source>
        <translation>1 個のボールトは未照合です</translation>
    </message>
    <message>
        <source>%1 vaults are still to be compared</source>
        <translation>%1 個のボールトは未照合です</translation>
    </message>
    <message>
        <source>1 vault has a lock made elsewhere</source>
        <translation>1 個のボールトに別の場所で作成されたロックがあります</translation>
    </message>
    <message>
        <source>%1 vaults have locks made elsewhere</source>
        <translation>%1 個のボールトに別の場所で作成されたロックがあります</translation>
    </message>
    <message>
        <source>1 vault agrees</source>
        <translation>1 個のボールトが一致しています</translation>
    </message>
    <message>
        <source>%1 vaults agree</source>
        <translation>%1 個のボールトが一致しています</translation>
    </message>
    <message>
        <source>1 vault of other connections was not asked</source>
        <translation>ほかの接続の 1 個のボールトには問い合わせていません</translation>
    </message>
    <message>
        <source>%1 vaults of other connections were not asked</source>
        <translation>ほかの接続の %1 個のボールトには問い合わせていません</translation>
    </message>
    <message>
        <source> Whether it and the service agree is not known.</source>
        <translation>それとサービスが一致しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>The journal is read, and the service asked. </source>
        <translation>ジャーナルを読み取り、サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The journal and the service differ about 1 vault.</source>
        <translation>1 個のボールトについて、ジャーナルとサービスが相違しています。</translation>
    </message>
    <message>
        <source>The journal and the service differ about %1 vaults.</source>
        <translation>%1 個のボールトについて、ジャーナルとサービスが相違しています。</translation>
    </message>
    <message>
        <source>Choose Vault › Check journal against the service to see all that differs.</source>
        <translation>相違するものをすべて見るには、「ボールト」›「ジャーナルをサービスと照合」を選択してください。</translation>
    </message>
    <message>
        <source>The journal knows of no vault.</source>
        <translation>ジャーナルにボールトの記録はありません。</translation>
    </message>
    <message>
        <source>There is no connection, so the service cannot be asked.</source>
        <translation>接続がないため、サービスに問い合わせることができません。</translation>
    </message>
    <message>
        <source>No lock: it was aborted.</source>
        <translation>ロックなし：中止されました。</translation>
    </message>
    <message>
        <source>No lock: its time ran out.</source>
        <translation>ロックなし：時間切れになりました。</translation>
    </message>
    <message>
        <source>No lock: it was found gone.</source>
        <translation>ロックなし：なくなっていることがわかりました。</translation>
    </message>
    <message>
        <source>No lock: nothing was initiated.</source>
        <translation>ロックなし：何も開始されませんでした。</translation>
    </message>
    <message>
        <source>Initiate</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation>（%1 まで）</translation>
    </message>
    <message>
        <source> until about %1</source>
        <translation>（%1 ごろまで）</translation>
    </message>
    <message>
        <source>. Its lock ID is kept.</source>
        <translation>。ロック ID は保管されています。</translation>
    </message>
    <message>
        <source>. Its lock ID is not here.</source>
        <translation>。ロック ID はここにありません。</translation>
    </message>
    <message>
        <source> Its policy is the same, byte for byte.</source>
        <translation>ポリシーはバイト単位で同じです。</translation>
    </message>
    <message>
        <source> Its policy has other bytes and means the same.</source>
        <translation>ポリシーはバイト列が異なりますが、意味は同じです。</translation>
    </message>
    <message>
        <source> The journal does not have its policy, so that was not compared.</source>
        <translation>ジャーナルにポリシーがないため、比較していません。</translation>
    </message>
    <message>
        <source> The journal has the SHA-256 of its policy only, so whether the other one means the same is not known.</source>
        <translation>ジャーナルにはポリシーの SHA-256 しかないため、もう一方が同じ意味かどうかは不明です。</translation>
    </message>
    <message>
        <source>Both tell of the same lock.</source>
        <translation>両方が同じロックを示しています。</translation>
    </message>
    <message>
        <source>Both know of no lock.</source>
        <translation>両方ともロックなしです。</translation>
    </message>
    <message>
        <source>The lock was initiated, and its lock ID is not in the journal. Its policy is in force.</source>
        <translation>ロックは開始されましたが、ロック ID がジャーナルにありません。ポリシーは有効です。</translation>
    </message>
    <message>
        <source>Nothing was initiated, or the lock is gone again: no policy is in force.</source>
        <translation>何も開始されなかったか、ロックは再びなくなりました。有効なポリシーはありません。</translation>
    </message>
    <message>
        <source>The lock was completed, which the journal has not noted: its policy is in force for ever.</source>
        <translation>ロックは完了しましたが、ジャーナルには記録されていません。ポリシーは永久に有効です。</translation>
    </message>
    <message>
        <source>The lock was not completed: it still runs out.</source>
        <translation>ロックは完了しませんでした。引き続き、時間が過ぎれば終了します。</translation>
    </message>
    <message>
        <source>The lock was not aborted: its policy is in force.</source>
        <translation>ロックは中止されませんでした。ポリシーは有効です。</translation>
    </message>
    <message>
        <source>The lock was aborted, which the journal has not noted: its policy is removed.</source>
        <translation>ロックは中止されましたが、ジャーナルには記録されていません。ポリシーは削除されています。</translation>
    </message>
    <message>
        <source>The vault was deleted, and its lock went with it. The service deletes a vault only where it holds no archives.</source>
        <translation>ボールトが削除され、ロックもともになくなりました。サービスがボールトを削除するのは、アーカイブがない場合だけです。</translation>
    </message>
    <message>
        <source>The vault was deleted, and its lock went with it.</source>
        <translation>ボールトが削除され、ロックもともになくなりました。</translation>
    </message>
    <message>
        <source>There is no such vault, so no lock of it is in force.</source>
        <translation>そのようなボールトはないため、有効なロックもありません。</translation>
    </message>
    <message>
        <source>There is no such vault. Both know of no lock.</source>
        <translation>そのようなボールトはありません。両方ともロックなしです。</translation>
    </message>
    <message>
        <source>This must never be: the policy of a locked vault cannot be changed, and it is another than the journal has.</source>
        <translation>決してあってはならないことです。ロック済みのボールトのポリシーは変更できないのに、ジャーナルのものと異なります。</translation>
    </message>
    <message>
        <source>The vault is locked for ever with another policy than the journal has for this lock.</source>
        <translation>ボールトは、このロックについてジャーナルにあるものとは別のポリシーで、永久にロック済みです。</translation>
    </message>
    <message>
        <source>The vault is locked for ever by another lock than the one in the journal, which is gone.</source>
        <translation>ボールトは、ジャーナルのものとは別のロックで永久にロック済みです。ジャーナルのロックはもうありません。</translation>
    </message>
    <message>
        <source>Another lock is in progress than the one in the journal, which is gone. It was initiated elsewhere.</source>
        <translation>ジャーナルのものとは別のロックが進行中です。ジャーナルのロックはもうありません。進行中のものは別の場所で開始されました。</translation>
    </message>
    <message>
        <source>A lock is in progress, and not the one that the journal asked for: it was initiated elsewhere. Its policy is in force.</source>
        <translation>ジャーナルが要求したものではないロックが進行中です。別の場所で開始されました。そのポリシーは有効です。</translation>
    </message>
    <message>
        <source>A lock is in progress that was initiated elsewhere: its lock ID is not in the journal. Its policy is in force.</source>
        <translation>別の場所で開始されたロックが進行中です。ロック ID はジャーナルにありません。そのポリシーは有効です。</translation>
    </message>
    <message>
        <source>account and Region not known</source>
        <translation>アカウントとリージョンは不明</translation>
    </message>
    <message>
        <source>a sandbox, %1</source>
        <translation>サンドボックス、%1</translation>
    </message>
    <message>
        <source>a service on this computer, %1</source>
        <translation>このコンピューター上のサービス、%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing about this vault.</source>
        <translation>このボールトについては何もありません。</translation>
    </message>
    <message>
        <source>Nothing that could be verified.</source>
        <translation>検証できたものはありません。</translation>
    </message>
    <message>
        <source>Locked, noted %1.</source>
        <translation>ロック済み、%1 に記録。</translation>
    </message>
    <message>
        <source>%1 was asked for %2, and no outcome is noted.</source>
        <translation>%2 に%1を要求しましたが、結果は記録されていません。</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>問い合わせていません。</translation>
    </message>
    <message>
        <source>It is still to be asked.</source>
        <translation>これから問い合わせます。</translation>
    </message>
    <message>
        <source>No answer. %1</source>
        <translation>答えがありません。%1</translation>
    </message>
    <message>
        <source>No such vault.</source>
        <translation>そのようなボールトはありません。</translation>
    </message>
    <message>
        <source>No lock.</source>
        <translation>ロックなし。</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>ロック済み。</translation>
    </message>
    <message>
        <source>In progress until %1.</source>
        <translation>%1 まで進行中。</translation>
    </message>
    <message>
        <source>In progress.</source>
        <translation>進行中。</translation>
    </message>
    <message>
        <source>Its time ran out: the service has removed the policy, which the journal has not noted.</source>
        <translation>時間切れになりました。サービスはポリシーを削除しましたが、ジャーナルには記録されていません。</translation>
    </message>
    <message>
        <source>The lock is gone before its end: it was aborted elsewhere, or the vault was deleted and made again. Its policy is not in force.</source>
        <translation>ロックは終了前になくなりました。別の場所で中止されたか、ボールトが削除されて作り直されました。ポリシーは有効ではありません。</translation>
    </message>
    <message>
        <source>The lock was completed elsewhere, or before this program heard of it: its policy is in force for ever.</source>
        <translation>ロックは別の場所で完了したか、このプログラムが知る前に完了しました。ポリシーは永久に有効です。</translation>
    </message>
    <message>
        <source>Another policy is in force than the journal has for this lock, which may be another one.</source>
        <translation>ジャーナルがこのロックについて持つものとは別のポリシーが有効です。ロックも別のものかもしれません。</translation>
    </message>
    <message>
        <source>The lock was initiated, or ends, at another time than the service had said before. It may be another lock.</source>
        <translation>ロックの開始または終了の時刻が、以前サービスが答えたものと異なります。別のロックかもしれません。</translation>
    </message>
    <message>
        <source>The service has refused the lock ID that the journal has.</source>
        <translation>サービスは、ジャーナルにあるロック ID を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The lock is in progress after all: the journal has noted that it was gone, or not initiated. Its policy is in force.</source>
        <translation>ロックは実際には進行中です。ジャーナルには、なくなったか開始されなかったと記録されています。ポリシーは有効です。</translation>
    </message>
    <message>
        <source>The vault was locked, and not by what the journal asked for: its policy is in force for ever.</source>
        <translation>ボールトは、ジャーナルが要求したものによらずにロックされました。ポリシーは永久に有効です。</translation>
    </message>
    <message>
        <source>The vault was locked elsewhere: its policy is in force for ever.</source>
        <translation>ボールトは別の場所でロックされました。ポリシーは永久に有効です。</translation>
    </message>
    <message>
        <source>This must never be: a lock that was completed cannot be removed. Do not rely on this vault being protected.</source>
        <translation>決してあってはならないことです。完了したロックを取り除くことはできません。このボールトが保護されていることに依拠しないでください。</translation>
    </message>
    <message>
        <source>This must never be: a lock that was completed cannot be begun anew. It may still end, and its policy with it.</source>
        <translation>決してあってはならないことです。完了したロックをやり直すことはできません。このロックは終了する可能性があり、そのポリシーもともになくなりえます。</translation>
    </message>
    <message>
        <source>The vault is younger than the lock in the journal: it was deleted, its lock with it, and a vault of this name was made again.</source>
        <translation>ボールトは、ジャーナルのロックより新しいものです。ボールトがロックとともに削除され、この名前のボールトが作り直されました。</translation>
    </message>
    <message>
        <source>A request was sent a moment ago and may still arrive.</source>
        <translation>少し前にリクエストを送信しました。これから届く可能性があります。</translation>
    </message>
    <message>
        <source>Whether the journal and the service agree is not known.</source>
        <translation>ジャーナルとサービスが一致しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Which account this connection is of is not known, so nobody could say whose vault the service would tell of.</source>
        <translation>この接続がどのアカウントのものか不明なため、サービスが誰のボールトについて答えるのか誰にもわかりません。</translation>
    </message>
    <message>
        <source>It is of another connection: %1.</source>
        <translation>別の接続のものです：%1。</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Open the vault: it is read again, and what is true is noted.</source>
        <translation>ボールトを開いてください。読み直して、事実を記録します。</translation>
    </message>
    <message>
        <source>Open the vault and enter the lock ID, or abort the lock and begin anew.</source>
        <translation>ボールトを開いてロック ID を入力するか、ロックを中止してやり直してください。</translation>
    </message>
    <message>
        <source>Ask whoever initiated it, who has its lock ID, before it is completed or aborted.</source>
        <translation>完了または中止する前に、ロック ID を持っている、開始した者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Open the vault, and complete or abort the lock in time.</source>
        <translation>ボールトを開いて、時間内にロックを完了または中止してください。</translation>
    </message>
    <message>
        <source>Read again.</source>
        <translation>読み直してください。</translation>
    </message>
    <message>
        <source>Keep an export of the journal (vaultlock-cli journal export), and tell AWS Support.</source>
        <translation>ジャーナルのエクスポート（vaultlock-cli journal export）を保管し、AWS サポートに連絡してください。</translation>
    </message>
    <message>
        <source>Connect to it, and read again.</source>
        <translation>それに接続して、読み直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>記録 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, still reading…</source>
        <translation>%2中 %1 件、読み取り中…</translation>
    </message>
    <message>
        <source>%1 of the newest %2</source>
        <translation>最新の%2中 %1 件</translation>
    </message>
    <message>
        <source>The newest %1; scroll for older ones</source>
        <translation>最新の%1。古いものはスクロールしてください</translation>
    </message>
    <message>
        <source>Reading the journal for the export…</source>
        <translation>エクスポートのためにジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>%1 saved to %2.</source>
        <translation>%1 を %2 に保存しました。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートしていません。%1</translation>
    </message>
    <message>
        <source>The journal has no entry yet.</source>
        <translation>ジャーナルにはまだ記録がありません。</translation>
    </message>
    <message>
        <source>%1, each as the next one and the end have it. SHA-256 of the last: %2
Compare it with one that was kept elsewhere: who can write the file can write all of it anew.</source>
        <translation>%1。それぞれ、次の記録と末尾が示すとおりです。最後の記録の SHA-256：%2
別の場所に保管したものと比較してください。ファイルに書き込める者は、そのすべてを新しく書き直せます。</translation>
    </message>
    <message>
        <source>It was rewritten while Vaultlock was running.</source>
        <translation>Vaultlock の実行中に書き換えられました。</translation>
    </message>
    <message>
        <source>Its file was damaged and set aside: %1.</source>
        <translation>ファイルが破損していたため、退避しました：%1。</translation>
    </message>
    <message>
        <source>Verified on %1, when it had no entry yet.</source>
        <translation>%1 に検証しました。その時点ではまだ記録がありませんでした。</translation>
    </message>
    <message>
        <source>Verified on %1: %2, each as it was written. SHA-256 of the last: %3.</source>
        <translation>%1 に検証しました：%2、それぞれ書き込まれたままです。最後の記録の SHA-256：%3。</translation>
    </message>
    <message>
        <source>Being verified again…</source>
        <translation>再検証しています…</translation>
    </message>
    <message>
        <source>Not all of it is verified yet…</source>
        <translation>まだすべては検証されていません…</translation>
    </message>
    <message>
        <source>It was not verified.</source>
        <translation>検証されていません。</translation>
    </message>
    <message>
        <source>Line %1 could not be read.</source>
        <translation>%1 行目を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Line %1 is no entry of a journal.</source>
        <translation>%1 行目はジャーナルの記録ではありません。</translation>
    </message>
    <message>
        <source>Line %1 does not follow the one before: something was changed, added or removed.</source>
        <translation>%1 行目が前の行に続いていません。何かが変更、追加、または削除されています。</translation>
    </message>
    <message>
        <source>Line %1 is out of order.</source>
        <translation>%1 行目の順序が正しくありません。</translation>
    </message>
    <message>
        <source>Line %1 is cut off.</source>
        <translation>%1 行目が途中で切れています。</translation>
    </message>
    <message>
        <source>The line that tells how many entries there are is missing: something was cut off.</source>
        <translation>記録の件数を示す行がありません。何かが切り取られています。</translation>
    </message>
    <message>
        <source>The last line does not fit: something was changed, added or cut off.</source>
        <translation>最後の行が一致しません。何かが変更、追加、または切り取られています。</translation>
    </message>
    <message>
        <source>Something stands behind the end, in line %1.</source>
        <translation>末尾の後ろ、%1 行目に何かがあります。</translation>
    </message>
    <message>
        <source>It is in the sandbox.</source>
        <translation>サンドボックスの中にあります。</translation>
    </message>
    <message>
        <source>Its connection is %1.</source>
        <translation>接続は %1 です。</translation>
    </message>
    <message>
        <source> It was made elsewhere: its lock ID is not here, and completing it needs that.</source>
        <translation>別の場所で作成されたものです。ロック ID はここになく、完了するには必要です。</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>(ddd) HH:mm</translation>
    </message>
    <message>
        <source>Account %1, Region %2</source>
        <translation>アカウント %1、リージョン %2</translation>
    </message>
    <message>
        <source> (last confirmed %1)</source>
        <translation>（最終確認 %1）</translation>
    </message>
    <message>
        <source> (not confirmed by the service)</source>
        <translation>（サービスによる確認なし）</translation>
    </message>
    <message>
        <source>its 24 hours are over</source>
        <translation>24 時間が終了しました</translation>
    </message>
    <message>
        <source>less than 1 minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1：%2、%3 まで</translation>
    </message>
    <message>
        <source>No lock is in progress</source>
        <translation>進行中のロックはありません</translation>
    </message>
    <message>
        <source>%1 locks are in progress. The first to end: %2</source>
        <translation>%1 件のロックが進行中です。最初に終了するもの：%2</translation>
    </message>
    <message>
        <source>The lock of %1 is in progress</source>
        <translation>%1 のロックが進行中です</translation>
    </message>
    <message>
        <source>%1 locks are in progress</source>
        <translation>%1 件のロックが進行中です</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>Complete it or abort it by then. Otherwise it ends, and its lock ID is void. Once Vaultlock has quit, it reminds nobody of it.</source>
        <translation>それまでに完了または中止してください。そうしない場合、ロックは終了し、ロック ID は無効になります。Vaultlock を終了すると、リマインダーは出ません。</translation>
    </message>
    <message>
        <source>Complete or abort each by then. Otherwise it ends, and its lock ID is void. Once Vaultlock has quit, it reminds nobody of them.</source>
        <translation>それまでに、それぞれを完了または中止してください。そうしない場合、ロックは終了し、ロック ID は無効になります。Vaultlock を終了すると、リマインダーは出ません。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 および %2</translation>
    </message>
    <message>
        <source>“Keep watching” closes the window and tells you of the end. </source>
        <translation>「監視を続ける」は、ウィンドウを閉じ、終了を知らせます。</translation>
    </message>
    <message>
        <source>“Keep watching” closes the window, reminds you %1 before the end, and tells you of the end. </source>
        <translation>「監視を続ける」は、ウィンドウを閉じ、終了の %1 前にリマインダーを出し、終了を知らせます。</translation>
    </message>
    <message>
        <source>Vaultlock ends by itself when no lock is in progress any more. </source>
        <translation>進行中のロックがなくなると、Vaultlock は自動的に終了します。</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back, and so does starting Vaultlock again.</source>
        <translation>トレイのアイコン、または Vaultlock を再度起動すると、ウィンドウが戻ります。</translation>
    </message>
    <message>
        <source>There is no tray here: starting Vaultlock again brings the window back.</source>
        <translation>ここにはトレイがありません。Vaultlock を再度起動すると、ウィンドウが戻ります。</translation>
    </message>
    <message>
        <source>There is no notification service here, so no reminder would be seen.</source>
        <translation>ここには通知サービスがないため、リマインダーは表示されません。</translation>
    </message>
    <message>
        <source>A lock in progress has ended</source>
        <translation>進行中のロックが終了しました</translation>
    </message>
    <message>
        <source>At the end of this entry the lock of %1 ends. Complete it or abort it by then; otherwise its lock ID is void.
%2.</source>
        <translation>この予定の終わりに、%1 のロックが終了します。それまでに完了または中止してください。そうしない場合、ロック ID は無効になります。
%2。</translation>
    </message>
    <message>
        <source>
If the lock was completed or aborted, this entry is out of date.</source>
        <translation>
ロックが完了または中止された場合、この予定はもう当てはまりません。</translation>
    </message>
    <message>
        <source>HH:mm &apos;UTC&apos;</source>
        <translation>HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>%1: complete or abort its vault lock by %2</source>
        <translation>%1：%2 までにボールトロックを完了または中止</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>federated user</source>
        <translation>フェデレーティッドユーザー</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>プリンシパル</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>anonymous requests</source>
        <translation>匿名のリクエスト</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>root of %1</source>
        <translation>%1 のルートユーザー</translation>
    </message>
    <message>
        <source>any other %1 of %2</source>
        <translation>%2 のほかの%1</translation>
    </message>
    <message>
        <source>the %1 %2 of %3</source>
        <translation>%3 の%1 %2</translation>
    </message>
    <message>
        <source>What was found in the policy</source>
        <translation>ポリシーの検出事項</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source> [accepted]</source>
        <translation> [了承済み]</translation>
    </message>
    <message>
        <source> [not accepted]</source>
        <translation> [未了承]</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Made by Vaultlock on %1</source>
        <translation>Vaultlock により %1 に作成</translation>
    </message>
    <message>
        <source>What the policy does</source>
        <translation>ポリシーの効果</translation>
    </message>
    <message>
        <source>The policy, byte for byte</source>
        <translation>ポリシー（バイト単位）</translation>
    </message>
    <message>
        <source>The sandbox&apos;s file is damaged and was moved to %1.</source>
        <translation>サンドボックスのファイルが破損していたため、%1 に移しました。</translation>
    </message>
    <message>
        <source>A new sandbox was begun, with sample vaults. Lock IDs of the old one mean nothing to it.</source>
        <translation>サンプルボールトのある新しいサンドボックスを開始しました。古いサンドボックスのロック ID は、ここでは意味がありません。</translation>
    </message>
    <message>
        <source>The bytes of one archive of the sandbox are missing or were changed.</source>
        <translation>サンドボックスの 1 個のアーカイブのバイト列が、失われたか変更されています。</translation>
    </message>
    <message>
        <source>The bytes of %1 archives of the sandbox are missing or were changed.</source>
        <translation>サンドボックスの %1 個のアーカイブのバイト列が、失われたか変更されています。</translation>
    </message>
    <message>
        <source>Who retrieves them is answered with an error; all others are whole.</source>
        <translation>取り出そうとすると、エラーになります。ほかはすべて完全です。</translation>
    </message>
    <message>
        <source>It goes with this computer&apos;s clock. Move it to rehearse the end of a lock.</source>
        <translation>このコンピューターの時計と同じです。ロックの終了をリハーサルするには、進めてください。</translation>
    </message>
    <message>
        <source>Moved: it is %1 ahead of this computer&apos;s clock.</source>
        <translation>進めてあります：このコンピューターの時計より %1 進んでいます。</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>数秒</translation>
    </message>
    <message>
        <source>Every lock of the sandbox goes by it. What ends by it stays ended, also after it was set back.</source>
        <translation>サンドボックスのすべてのロックはこの時計に従います。これによって終了したものは、時計を戻した後も終了したままです。</translation>
    </message>
    <message>
        <source>The chosen vault has no lock in progress whose end could be gone to.</source>
        <translation>選択したボールトに、終了まで進められる進行中のロックがありません。</translation>
    </message>
    <message>
        <source>Five minutes are not left any more.</source>
        <translation>残りが 5 分を切っています。</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>名前のない者</translation>
    </message>
    <message>
        <source>it is no PKCS#12 file with a key and its certificate</source>
        <translation>キーとその証明書を含む PKCS#12 ファイルではありません</translation>
    </message>
    <message>
        <source>it is signed already; --replace puts another signature in its place</source>
        <translation>すでに署名されています。--replace を指定すると、別の署名に置き換えます</translation>
    </message>
    <message>
        <source>it is no CMS signature</source>
        <translation>CMS 署名ではありません</translation>
    </message>
    <message>
        <source>the signature brings a text of its own</source>
        <translation>署名が独自のテキストを含んでいます</translation>
    </message>
    <message>
        <source>it is not signed by exactly one whose certificate is in it</source>
        <translation>署名者が、証明書を含む 1 者だけではありません</translation>
    </message>
    <message>
        <source>it is signed over a hash that can be forged</source>
        <translation>偽造可能なハッシュに対して署名されています</translation>
    </message>
    <message>
        <source>the file of authorities has no certificate</source>
        <translation>機関のファイルに証明書がありません</translation>
    </message>
    <message>
        <source>it is no time stamp</source>
        <translation>タイムスタンプではありません</translation>
    </message>
    <message>
        <source>the authority refused to stamp it</source>
        <translation>機関がタイムスタンプの付与を受け付けませんでした</translation>
    </message>
    <message>
        <source>the time stamp is of another text</source>
        <translation>タイムスタンプは別のテキストのものです</translation>
    </message>
    <message>
        <source>the time stamp is no answer to what was asked</source>
        <translation>タイムスタンプが、要求への答えではありません</translation>
    </message>
    <message>
        <source>it has no time stamp</source>
        <translation>タイムスタンプがありません</translation>
    </message>
    <message>
        <source>no authorities for time stamps were named</source>
        <translation>タイムスタンプの機関が指定されていません</translation>
    </message>
    <message>
        <source>it is not signed</source>
        <translation>署名がありません</translation>
    </message>
    <message>
        <source>no authorities were named</source>
        <translation>機関が指定されていません</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is not read by this OpenSSL (%1)</source>
        <translation>パスフレーズが違うか、この OpenSSL ではファイルを読み取れません（%1）</translation>
    </message>
    <message>
        <source>the certificate of %1 is not for signing documents</source>
        <translation>%1 の証明書は、文書の署名用ではありません</translation>
    </message>
    <message>
        <source>the certificate of %1 does not say how long it is valid</source>
        <translation>%1 の証明書に、有効期間の記載がありません</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid before %2</source>
        <translation>%1 の証明書は、%2 より前は有効ではありません</translation>
    </message>
    <message>
        <source>the certificate of %1 expired at %2</source>
        <translation>%1 の証明書は、%2 に有効期限が切れました</translation>
    </message>
    <message>
        <source>%1; nothing shows that it was signed before: that takes a time stamp of the signature</source>
        <translation>%1。それより前に署名されたことを示すものがありません。示すには署名のタイムスタンプが必要です</translation>
    </message>
    <message>
        <source>the signature is not over this text (%1)</source>
        <translation>署名は、このテキストに対するものではありません（%1）</translation>
    </message>
    <message>
        <source>none of the authorities vouches for %1: %2</source>
        <translation>%1 を保証する機関がありません：%2</translation>
    </message>
    <message>
        <source>as it was at the moment of the time stamp, %1; not any more</source>
        <translation>タイムスタンプの時点 %1 ではそうでしたが、現在は違います</translation>
    </message>
    <message>
        <source>it was there at %1, says %2</source>
        <translation>%1 の時点で存在したと、%2 が示しています</translation>
    </message>
    <message>
        <source>its signature was there at %1, says %2</source>
        <translation>署名は %1 の時点で存在したと、%2 が示しています</translation>
    </message>
    <message>
        <source>by %1, at %2 by their own clock</source>
        <translation>%1 による、本人の時計で %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>Open the address in a browser, here or on another device, see that it shows this code, and allow the access. The code is good until %1.</source>
        <translation>ここまたは別のデバイスのブラウザーでこのアドレスを開き、このコードが表示されることを確認して、アクセスを許可してください。コードは %1 まで有効です。</translation>
    </message>
    <message>
        <source> It is asked again until the code runs out.</source>
        <translation>コードの有効期限が切れるまで、再度問い合わせます。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Nobody allowed the access before the code ran out. Nothing was kept. Ask for a new code.</source>
        <translation>コードの有効期限が切れるまでに、誰もアクセスを許可しませんでした。何も保管していません。新しいコードを求めてください。</translation>
    </message>
    <message>
        <source>The code ran out while IAM Identity Center could not be asked. </source>
        <translation>IAM Identity Center に問い合わせできない間に、コードの有効期限が切れました。</translation>
    </message>
    <message>
        <source> Nothing was kept. Ask for a new code.</source>
        <translation>何も保管していません。新しいコードを求めてください。</translation>
    </message>
    <message>
        <source>The access was denied in the browser. Nothing was kept.</source>
        <translation>ブラウザーでアクセスが拒否されました。何も保管していません。</translation>
    </message>
    <message>
        <source>The sign-in could not be kept on this computer: %1. Make that place writable for you, then ask for a new code. You are not signed in.</source>
        <translation>サインインをこのコンピューターに保管できませんでした：%1。その場所に書き込めるようにしてから、新しいコードを求めてください。サインインしていません。</translation>
    </message>
    <message>
        <source>IAM Identity Center says: %1</source>
        <translation>IAM Identity Center の答え：%1</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>where </source>
        <translation>［</translation>
    </message>
    <message>
        <source>while </source>
        <translation>［</translation>
    </message>
    <message>
        <source>delete an archive </source>
        <translation>アーカイブの削除（経過日数 </translation>
    </message>
    <message>
        <source>for an archive </source>
        <translation>［アーカイブ（経過日数 </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>］かつ、</translation>
    </message>
    <message>
        <source>, </source>
        <translation>］に該当するとき、</translation>
    </message>
    <message>
        <source>%1%2 %3%4.</source>
        <extracomment>A sentence on what a statement does: clauses (with their comma), who may or may not, what, an end.</extracomment>
        <translation>%1%2%3%4。</translation>
    </message>
    <message>
        <source>An inventory has no age: </source>
        <translation>インベントリには経過日数がありません：</translation>
    </message>
    <message>
        <source>whom “%1” stands for is not documented</source>
        <translation>「%1」が誰を表すかは文書化されていません</translation>
    </message>
    <message>
        <source>whether “%1” is this vault depends on the request</source>
        <translation>「%1」がこのボールトかどうかはリクエストに依存します</translation>
    </message>
    <message>
        <source>what its condition on “%1” does is not documented</source>
        <translation>「%1」に対する条件の効果は文書化されていません</translation>
    </message>
    <message>
        <source>NotPrincipal with Allow is no longer supported</source>
        <translation>NotPrincipal と Allow の組み合わせは、もうサポートされていません</translation>
    </message>
    <message>
        <source>it would take too much work</source>
        <translation>判定に要する処理が多すぎます</translation>
    </message>
    <message>
        <source>a part of it is missing or wrong</source>
        <translation>一部が欠けているか、誤っています</translation>
    </message>
    <message>
        <source>What this statement does cannot be told: %1.</source>
        <translation>このステートメントの効果は判定できません：%1。</translation>
    </message>
    <message>
        <source>This statement is not about this vault.</source>
        <translation>このステートメントの対象は、このボールトではありません。</translation>
    </message>
    <message>
        <source>This statement is about nobody.</source>
        <translation>このステートメントの対象となる者はいません。</translation>
    </message>
    <message>
        <source>This statement is about no action of Glacier.</source>
        <translation>このステートメントの対象に、Glacier のアクションはありません。</translation>
    </message>
    <message>
        <source>This statement is about nobody who can ask.</source>
        <translation>このステートメントの対象に、リクエストを行える者はいません。</translation>
    </message>
    <message>
        <source>This statement does nothing: its conditions are never met.</source>
        <translation>このステートメントには効果がありません：条件が決して満たされません。</translation>
    </message>
    <message>
        <source>That is so only where nothing denies it.</source>
        <translation>ただし、これを拒否するものが何もない場合に限ります。</translation>
    </message>
    <message>
        <source>It does not stop anyone who wants to %1: for that its conditions are never met.</source>
        <translation>このステートメントは、次の操作を誰に対しても妨げません：%1。この操作では、条件が決して満たされないためです。</translation>
    </message>
    <message>
        <source>No such vault</source>
        <translation>ボールトなし</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>未ロック</translation>
    </message>
    <message>
        <source>Initiating</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>完了処理中</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>中止処理中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>The service says that the vault has no lock.</source>
        <translation>サービスによると、ボールトにロックはありません。</translation>
    </message>
    <message>
        <source>The lock is being initiated.</source>
        <translation>ロックを開始しています。</translation>
    </message>
    <message>
        <source>The policy is in force. Unless you complete the lock in time, the service removes it.</source>
        <translation>ポリシーは有効です。時間内にロックを完了しなければ、サービスが削除します。</translation>
    </message>
    <message>
        <source>The lock is being completed.</source>
        <translation>ロックを完了しています。</translation>
    </message>
    <message>
        <source>The policy is in force for ever: nobody can change or remove it.</source>
        <translation>ポリシーは永久に有効です。誰も変更も削除もできません。</translation>
    </message>
    <message>
        <source>The lock is being aborted.</source>
        <translation>ロックを中止しています。</translation>
    </message>
    <message>
        <source>The time ran out before the lock was completed: its policy is removed, and its lock ID is void.</source>
        <translation>ロックが完了する前に時間切れになりました。ポリシーは削除され、ロック ID は無効です。</translation>
    </message>
    <message>
        <source>A request was sent, and what came of it is not known yet. The service is asked again until it is.</source>
        <translation>リクエストを送信しましたが、その結果はまだ不明です。判明するまで、サービスに再度問い合わせます。</translation>
    </message>
    <message>
        <source>What the service says of this lock is not known.</source>
        <translation>このロックについてサービスが何と答えるかは不明です。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了。</translation>
    </message>
    <message>
        <source>Its page is in front.</source>
        <translation>ページを前面に表示しています。</translation>
    </message>
    <message>
        <source>The lock is here now.</source>
        <translation>ロックは現在ここにあります。</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>まだです。</translation>
    </message>
    <message>
        <source>root of account %1</source>
        <translation>アカウント %1 のルートユーザー</translation>
    </message>
    <message>
        <source>nobody of another account than %1</source>
        <translation>対象は %1 以外のアカウントの全員</translation>
    </message>
    <message>
        <source>the vault&apos;s</source>
        <translation>ボールトのアカウント</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>対象は全員</translation>
    </message>
    <message>
        <source> of </source>
        <translation>（次に属する者に限る）：</translation>
    </message>
    <message>
        <source> but perhaps </source>
        <translation>（次の者は除外される可能性がある）：</translation>
    </message>
    <message>
        <source> but </source>
        <translation>（次の者を除く）：</translation>
    </message>
    <message>
        <source>, root included,</source>
        <translation>（ルートユーザーを含む）</translation>
    </message>
    <message>
        <source> can ever</source>
        <translation> — 次の操作は永久にできません：</translation>
    </message>
    <message>
        <source> can</source>
        <translation> — 次の操作はできません：</translation>
    </message>
    <message>
        <source>nobody of </source>
        <translation>対象は次に属する全員：</translation>
    </message>
    <message>
        <source>the principal %1 %2</source>
        <translation>対象はプリンシパル %1 %2</translation>
    </message>
    <message>
        <source>can never</source>
        <translation>— 次の操作は永久にできません：</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>— 次の操作はできません：</translation>
    </message>
    <message>
        <source>everyone, of every account, may</source>
        <translation>対象はすべてのアカウントの全員 — 次の操作が許可されます：</translation>
    </message>
    <message>
        <source>anyone may</source>
        <translation>対象は全員 — 次の操作が許可されます：</translation>
    </message>
    <message>
        <source>root of </source>
        <translation>ルートユーザー：</translation>
    </message>
    <message>
        <source>all of %1 may</source>
        <translation>対象は次のすべて：%1 — 次の操作が許可されます：</translation>
    </message>
    <message>
        <source>the principal %1 may</source>
        <translation>対象はプリンシパル %1 — 次の操作が許可されます：</translation>
    </message>
    <message>
        <source> may</source>
        <translation> — 次の操作が許可されます：</translation>
    </message>
    <message>
        <source>; who else of it may is left to its own identity policies</source>
        <translation>（そのアカウントのほかの誰に許可するかは、アカウント自身のアイデンティティポリシーに委ねられます）</translation>
    </message>
    <message>
        <source>; who else of them may is left to their own identity policies</source>
        <translation>（それらのアカウントのほかの誰に許可するかは、各アカウント自身のアイデンティティポリシーに委ねられます）</translation>
    </message>
    <message>
        <source>May read and append.</source>
        <translation>読み取りと追加ができます。</translation>
    </message>
    <message>
        <source>May read, and not append: nothing of this desk will be handed over. It needs vaultlock_member.</source>
        <translation>読み取りはできますが、追加はできません。この端末からは何も引き渡されません。vaultlock_member が必要です。</translation>
    </message>
    <message>
        <source> Cannot change or remove a line.</source>
        <translation>行を変更または削除することはできません。</translation>
    </message>
    <message>
        <source>It is a superuser, who can get past everything that protects the lines.</source>
        <translation>スーパーユーザーであり、行を保護するすべてのものを回避できます。</translation>
    </message>
    <message>
        <source>It can get past what protects the lines: it owns them, or may change them.</source>
        <translation>行を保護するものを回避できます。行を所有しているか、行を変更できるためです。</translation>
    </message>
    <message>
        <source> Use a role of your own that is only a vaultlock_member.</source>
        <translation>vaultlock_member だけである自分専用のロールを使用してください。</translation>
    </message>
    <message>
        <source>Seen for the first time: from now on an old backup is noticed.</source>
        <translation>初めて確認しました。今後は、古いバックアップがあれば検知します。</translation>
    </message>
    <message>
        <source>Everything that was seen of it before is still there.</source>
        <translation>以前に確認したものは、すべてまだあります。</translation>
    </message>
    <message>
        <source> Set this computer&apos;s, or ask whoever runs the server.</source>
        <translation>このコンピューターの時計を合わせるか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>They agree, within five minutes.</source>
        <translation>5 分以内の差で一致しています。</translation>
    </message>
    <message>
        <source>It has no line yet. The first one makes it a writer of %1.</source>
        <translation>まだ行がありません。最初の行により %1 の書き手になります。</translation>
    </message>
    <message>
        <source>It will be the writer %1, of %2, for ever.</source>
        <translation>永久に、%2 の書き手 %1 になります。</translation>
    </message>
    <message>
        <source>It is the writer %1, which belongs to %2: sign in as that role.</source>
        <translation>書き手 %1 で、%2 に属しています。そのロールでサインインしてください。</translation>
    </message>
    <message>
        <source>It is the writer %1, of %2.</source>
        <translation>%2 の書き手 %1 です。</translation>
    </message>
    <message>
        <source>By a socket of this computer.</source>
        <translation>このコンピューターのソケットによる接続です。</translation>
    </message>
    <message>
        <source>The certificate is trusted, and that server&apos;s.</source>
        <translation>証明書は信頼されており、そのサーバーのものです。</translation>
    </message>
    <message>
        <source>None is needed: it does not leave this computer.</source>
        <translation>不要です。このコンピューターから外に出ません。</translation>
    </message>
    <message>
        <source>%1. The certificate is trusted, and that server&apos;s.</source>
        <translation>%1。証明書は信頼されており、そのサーバーのものです。</translation>
    </message>
    <message>
        <source>As %1, in the database %2.</source>
        <translation>データベース %2 に %1 として。</translation>
    </message>
    <message>
        <source>A journal of a team, version %1.</source>
        <translation>チームのジャーナル、バージョン %1。</translation>
    </message>
    <message>
        <source>The name is found</source>
        <translation>名前が見つかる</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>サーバーが応答する</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLS と証明書</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>A team&apos;s journal is there</source>
        <translation>チームのジャーナルがある</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>It is what it was</source>
        <translation>以前のままである</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>This desk’s journal</source>
        <translation>この端末のジャーナル</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>There is no server of that name.</source>
        <translation>その名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>No PostgreSQL answers there.</source>
        <translation>そこで応答する PostgreSQL はありません。</translation>
    </message>
    <message>
        <source>The server cannot be trusted: nothing was sent to it.</source>
        <translation>サーバーを信頼できません。何も送信していません。</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>サーバーが接続を許可しません。</translation>
    </message>
    <message>
        <source>How far it came is not known.</source>
        <translation>どこまで進んだかは不明です。</translation>
    </message>
    <message>
        <source>The database answers, and something has to be mended first.</source>
        <translation>データベースは応答しますが、先に修正するものがあります。</translation>
    </message>
    <message>
        <source>It can be read; nothing is handed over.</source>
        <translation>読み取れますが、何も引き渡されません。</translation>
    </message>
    <message>
        <source>It can be used. Whoever may read this database has the lock IDs of all desks.</source>
        <translation>使用できます。このデータベースの読み取りを許可されている者は、すべての端末のロック ID を得られます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>how many lines wait is not known</source>
        <translation>待機中の行数は不明です</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機中の行はありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines wait</source>
        <translation>
            <numerusform>%1 行が待機中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Team: %1 only reads; nothing of this desk is handed over.</source>
        <translation>チーム：%1 は読み取りのみです。この端末からは何も引き渡されません。</translation>
    </message>
    <message>
        <source>Team: connected; this desk has nothing to hand over yet.</source>
        <translation>チーム：接続済み。この端末に引き渡すものはまだありません。</translation>
    </message>
    <message>
        <source>Team: all %1 handed over.</source>
        <translation>チーム：%1 をすべて引き渡しました。</translation>
    </message>
    <message>
        <source>Team: %1.</source>
        <translation>チーム：%1。</translation>
    </message>
    <message>
        <source>TEAM: THE DATABASE IS NOT WHAT IT WAS; nothing is handed over.</source>
        <translation>チーム：データベースが以前のままではありません。何も引き渡されません。</translation>
    </message>
    <message>
        <source>Team: nothing is handed over. %1</source>
        <translation>チーム：何も引き渡されません。%1</translation>
    </message>
    <message>
        <source>Team: not reached yet; %1.</source>
        <translation>チーム：まだ接続できていません。%1。</translation>
    </message>
    <message>
        <source>Team: not reached since %1; %2.</source>
        <translation>チーム：%1 から接続できていません。%2。</translation>
    </message>
    <message>
        <source>Team: the keychain is asked for the password.</source>
        <translation>チーム：キーチェーンにパスワードを問い合わせています。</translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation>チーム：接続しています…</translation>
    </message>
    <message>
        <source>Team: …</source>
        <translation>チーム：…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Team: look</source>
        <translation>チーム：要確認</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>チーム：%1</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 行待機中</translation>
    </message>
    <message>
        <source>Team: away</source>
        <translation>チーム：切断</translation>
    </message>
    <message>
        <source>Nothing there was overwritten. Ask whoever runs it before you accept it as it is: then what it lacks is handed over again, by each desk.</source>
        <translation>そこにあるものは何も上書きしていません。そのまま受け入れる前に、管理者に問い合わせてください。受け入れると、欠けているものを各端末が再び引き渡します。</translation>
    </message>
    <message>
        <source>From now on this desk hands nothing over: the others see nothing of what is done here, and locks that are initiated here only you can complete. The team&apos;s rule of four eyes, if it has one, is not asked here any more. What was handed over stays.</source>
        <translation>今後、この端末は何も引き渡しません。ここで行われることはほかのメンバーからは何も見えず、ここで開始したロックを完了できるのはあなただけになります。チームにフォーアイズ（二者承認）のルールがあっても、ここではもう確認しません。引き渡し済みのものは残ります。</translation>
    </message>
    <message>
        <source>The team&apos;s lines stay as they are. Your journal can be handed over as a new chain beside them, from its first line on.</source>
        <translation>チームの行はそのまま残ります。あなたのジャーナルは、その横に新しいチェーンとして、最初の行から引き渡すことができます。</translation>
    </message>
    <message>
        <source>%1 began to initiate the lock of this vault, %2. The service lets one alone have it.</source>
        <translation>%1 がこのボールトのロックの開始に着手しました（%2）。サービスがロックを渡すのは 1 人だけです。</translation>
    </message>
    <message>
        <source>%1 initiated the lock of this vault, %2, and has its lock ID: speak with %1 before you abort it.</source>
        <translation>%1 がこのボールトのロックを開始し（%2）、ロック ID を持っています。中止する前に %1 と話してください。</translation>
    </message>
    <message>
        <source>%1 did not get the lock of this vault, %2.</source>
        <translation>%1 はこのボールトのロックを得られませんでした（%2）。</translation>
    </message>
    <message>
        <source>%1 began to complete the lock of this vault, %2.</source>
        <translation>%1 がこのボールトのロックの完了に着手しました（%2）。</translation>
    </message>
    <message>
        <source>%1 completed the lock of this vault, %2. It cannot be undone.</source>
        <translation>%1 がこのボールトのロックを完了しました（%2）。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>%1 began to abort the lock of this vault, %2.</source>
        <translation>%1 がこのボールトのロックの中止に着手しました（%2）。</translation>
    </message>
    <message>
        <source>%1 aborted the lock of this vault, %2.</source>
        <translation>%1 がこのボールトのロックを中止しました（%2）。</translation>
    </message>
    <message>
        <source>%1 took the lock of this vault over, %2.</source>
        <translation>%1 がこのボールトのロックを引き取りました（%2）。</translation>
    </message>
    <message>
        <source>%1 approved a policy for the lock of this vault, %2.</source>
        <translation>%1 がこのボールトのロックのためのポリシーを承認しました（%2）。</translation>
    </message>
    <message>
        <source>%1 withdrew what was approved for the lock of this vault, %2.</source>
        <translation>%1 がこのボールトのロックのための承認を取り下げました（%2）。</translation>
    </message>
    <message>
        <source>Your own journal has everything; it is handed over when this works again.</source>
        <translation>あなた自身のジャーナルにはすべてあります。これが再び機能すると引き渡されます。</translation>
    </message>
    <message>
        <source>The database does not let this role do that.</source>
        <translation>データベースは、このロールがそれを行うことを許可していません。</translation>
    </message>
    <message>
        <source>To read, a role needs vaultlock_reader or vaultlock_member; to hand over, vaultlock_member.</source>
        <translation>ロールには、読み取りには vaultlock_reader または vaultlock_member、引き渡しには vaultlock_member が必要です。</translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation>データベースの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Somebody else has just appended to this journal&apos;s chain.</source>
        <translation>ほかの者が、このジャーナルのチェーンに追加したところです。</translation>
    </message>
    <message>
        <source>Another program hands the same journal over, or a copy of it.</source>
        <translation>別のプログラムが、同じジャーナルまたはそのコピーを引き渡しています。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>This journal belongs to another role of the database.</source>
        <translation>このジャーナルは、データベースの別のロールのものです。</translation>
    </message>
    <message>
        <source>A journal is bound to the role that handed it over first, for ever; nothing was handed over.</source>
        <translation>ジャーナルは、最初に引き渡したロールに永久に結び付けられます。何も引き渡していません。</translation>
    </message>
    <message>
        <source>Connect as that role.</source>
        <translation>そのロールとして接続してください。</translation>
    </message>
    <message>
        <source>The database took a line for none of a journal.</source>
        <translation>データベースが、ある行をジャーナルの行とみなしませんでした。</translation>
    </message>
    <message>
        <source>Nothing of this part was handed over.</source>
        <translation>この部分は何も引き渡していません。</translation>
    </message>
    <message>
        <source>THE TEAM&apos;S DATABASE IS NOT WHAT IT WAS. Nothing was handed over.</source>
        <translation>チームのデータベースが以前のままではありません。何も引き渡していません。</translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it is meant to be as it is now, say so: team hand-over --accept-database. Then what it lacks is handed over again, by each desk.</source>
        <translation>管理者に問い合わせてください。現在の状態で正しい場合は、次のように指示してください：team hand-over --accept-database。その後、欠けているものを各端末が再び引き渡します。</translation>
    </message>
    <message>
        <source>Line %1 of your journal is another than the team has.</source>
        <translation>あなたのジャーナルの %1 行目が、チームにあるものと異なります。</translation>
    </message>
    <message>
        <source>Your journal was damaged and made anew, or was replaced, since it was handed over. Nothing was handed over now.</source>
        <translation>あなたのジャーナルは、引き渡した後に破損して作り直されたか、置き換えられました。今回は何も引き渡していません。</translation>
    </message>
    <message>
        <source>The team&apos;s lines stay. To hand your journal over as a new chain beside them: team hand-over --begin-anew.</source>
        <translation>チームの行は残ります。あなたのジャーナルをその横に新しいチェーンとして引き渡すには：team hand-over --begin-anew。</translation>
    </message>
    <message>
        <source>The team has line %1 of your journal, which your journal has not.</source>
        <translation>チームにはあなたのジャーナルの %1 行目がありますが、あなたのジャーナルにはありません。</translation>
    </message>
    <message>
        <source>Your journal was put back to an earlier state, or this is a copy of it. Nothing was handed over.</source>
        <translation>あなたのジャーナルが以前の状態に戻されたか、これがそのコピーです。何も引き渡していません。</translation>
    </message>
    <message>
        <source>Line %1 of the writer %2 is not as it was written, or does not follow the one before.</source>
        <translation>書き手 %2 の %1 行目が、書き込まれたままではないか、前の行に続いていません。</translation>
    </message>
    <message>
        <source>Somebody has changed the database past its own rules.</source>
        <translation>誰かが、データベースをその規則を回避して変更しました。</translation>
    </message>
    <message>
        <source>That is no address of a team&apos;s database: %1.</source>
        <translation>チームのデータベースのアドレスではありません：%1。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation>PostgreSQL 用の Qt ドライバーがありません。</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>libqt6sql6-psql をインストールしてください。</translation>
    </message>
    <message>
        <source>The team&apos;s database cannot be reached.</source>
        <translation>チームのデータベースに接続できません。</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost.</source>
        <translation>チームのデータベースへの接続が失われました。</translation>
    </message>
    <message>
        <source>What was under way may be there, or not: the next time it is looked at, and nothing is handed over twice.</source>
        <translation>実行中だったものは、届いているかもしれず、届いていないかもしれません。次回確認します。二重に引き渡されるものはありません。</translation>
    </message>
    <message>
        <source>The team&apos;s database did not answer in time.</source>
        <translation>チームのデータベースが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>There is no journal of a team in this database.</source>
        <translation>このデータベースに、チームのジャーナルはありません。</translation>
    </message>
    <message>
        <source>Whoever runs it makes one with packaging/postgresql/apply.</source>
        <translation>管理者が packaging/postgresql/apply で作成します。</translation>
    </message>
    <message>
        <source>The team&apos;s journal has version %1, and this program knows version %2. Nothing was written.</source>
        <translation>チームのジャーナルはバージョン %1 で、このプログラムが認識するのはバージョン %2 です。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Update Vaultlock, or the database.</source>
        <translation>Vaultlock またはデータベースを更新してください。</translation>
    </message>
    <message>
        <source>What was seen of the team&apos;s database cannot be read or kept: %1.</source>
        <translation>チームのデータベースについて確認した内容を、読み取りまたは保存できません：%1。</translation>
    </message>
    <message>
        <source>Without it nobody would notice that an old backup was restored.</source>
        <translation>これがないと、古いバックアップが復元されても誰も気付きません。</translation>
    </message>
    <message>
        <source>If the file cannot be mended, move it away; then the database counts as seen for the first time.</source>
        <translation>ファイルを修正できない場合は、別の場所に移してください。その場合、データベースは初めて確認したものとして扱われます。</translation>
    </message>
    <message>
        <source>Which database is the team&apos;s cannot be read or kept: %1.</source>
        <translation>どのデータベースがチームのものかを、読み取りまたは保存できません：%1。</translation>
    </message>
    <message>
        <source>Nothing is handed over to a team as long as that is so.</source>
        <translation>この状態が続く間は、チームに何も引き渡されません。</translation>
    </message>
    <message>
        <source>If the file cannot be mended, move it away and set the team&apos;s journal up again.</source>
        <translation>ファイルを修正できない場合は、別の場所に移し、チームのジャーナルを設定し直してください。</translation>
    </message>
    <message>
        <source>The password for the team&apos;s database cannot be had: %1.</source>
        <translation>チームのデータベースのパスワードを取得できません：%1。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or type the password anew; without a keychain it belongs into ~/.pgpass.</source>
        <translation>キーチェーンのロックを解除するか、パスワードを入力し直してください。キーチェーンがない場合は ~/.pgpass に書きます。</translation>
    </message>
    <message>
        <source>Could not be written: %1.</source>
        <translation>書き込めませんでした：%1。</translation>
    </message>
    <message>
        <source>The team&apos;s database could not do that.</source>
        <translation>チームのデータベースはそれを行えませんでした。</translation>
    </message>
    <message>
        <source>Another database answers at this address than before.</source>
        <translation>このアドレスで、以前とは別のデータベースが応答しています。</translation>
    </message>
    <message>
        <source>It had %1 of %2, and has %3 now: an old backup was restored, or lines were removed.</source>
        <translation>%2 は %1でしたが、現在は %3 行です。古いバックアップが復元されたか、行が削除されました。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is another than it was: it was rewritten.</source>
        <translation>%2 の %1 行目が以前と異なります。書き換えられました。</translation>
    </message>
    <message>
        <source>Nothing waited to be handed over.</source>
        <translation>引き渡しを待つものはありませんでした。</translation>
    </message>
    <message>
        <source>%1 handed over.</source>
        <translation>%1を引き渡しました。</translation>
    </message>
    <message>
        <source> Your journal is a new chain from here on.</source>
        <translation>あなたのジャーナルは、ここから新しいチェーンになります。</translation>
    </message>
    <message>
        <source> Writer: %1. SHA-256 of the last: %2</source>
        <translation>書き手：%1。最後の行の SHA-256：%2</translation>
    </message>
    <message>
        <source>All %1 of your journal are handed over.</source>
        <translation>あなたのジャーナルの %1をすべて引き渡しました。</translation>
    </message>
    <message>
        <source>%1 of %2 of your journal wait to be handed over.</source>
        <translation>あなたのジャーナルの %2のうち、%1 行が引き渡しを待っています。</translation>
    </message>
    <message>
        <source>beside line %1 stands the hash of another.</source>
        <translation>%1 行目の横に、別の行のハッシュがあります。</translation>
    </message>
    <message>
        <source>%1, each follows the one before. SHA-256 of the last: %2</source>
        <translation>%1、それぞれ前の行に続いています。最後の行の SHA-256：%2</translation>
    </message>
    <message>
        <source>Connected as %1, who %2, %3. Database %4, version %5%6.</source>
        <translation>%1 として接続しました（%2、%3）。データベース %4、バージョン %5%6。</translation>
    </message>
    <message>
        <source>may hand over</source>
        <translation>引き渡し可</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>TLS 経由</translation>
    </message>
    <message>
        <source>by a socket</source>
        <translation>ソケット経由</translation>
    </message>
    <message>
        <source>, seen for the first time</source>
        <translation>、初めて確認</translation>
    </message>
    <message>
        <source>%1 · %2: %3, the last received %4</source>
        <translation>%1 · %2：%3、最後の受信 %4</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes %2 the database&apos;s.</source>
        <translation>このコンピューターの時計は、データベースの時計より %1 分%2。</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>進んでいます</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れています</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>NOT AS IT WAS WRITTEN · %1 · received %2</source>
        <translation>書き込まれたままではありません · %1 · 受信 %2</translation>
    </message>
    <message>
        <source>%1 · of a kind that this version does not know · received %2</source>
        <translation>%1 · このバージョンが認識しない種類 · 受信 %2</translation>
    </message>
    <message>
        <source> · by </source>
        <translation> · 実行者 </translation>
    </message>
    <message>
        <source> · received </source>
        <translation> · 受信 </translation>
    </message>
    <message>
        <source>denied by %1</source>
        <translation>%1 により拒否</translation>
    </message>
    <message>
        <source>cannot be told, because of %1</source>
        <translation>%1 が原因で判定不能</translation>
    </message>
    <message>
        <source>denied by %1 where its other conditions are met</source>
        <translation>ほかの条件が満たされる場合、%1 により拒否</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>%1 により許可</translation>
    </message>
    <message>
        <source>allowed by %1 where its other conditions are met</source>
        <translation>ほかの条件が満たされる場合、%1 により許可</translation>
    </message>
    <message>
        <source>left to other policies</source>
        <translation>ほかのポリシーに委ねる</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Denied under conditions</source>
        <translation>条件付きで拒否</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed under conditions</source>
        <translation>条件付きで許可</translation>
    </message>
    <message>
        <source>Left to other policies</source>
        <translation>ほかのポリシーに委ねる</translation>
    </message>
    <message>
        <source>Others of this account</source>
        <translation>このアカウントのほかの者</translation>
    </message>
    <message>
        <source>Root of another account</source>
        <translation>別のアカウントのルートユーザー</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Root of this account</source>
        <translation>このアカウントのルートユーザー</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>At any age</source>
        <translation>経過日数を問わず</translation>
    </message>
    <message>
        <source>From day %1 on</source>
        <translation>%1 日目以降</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>%1 日目</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>%1 日目～%2 日目</translation>
    </message>
    <message>
        <source>%1: after the year 9999 for an archive stored today.</source>
        <translation>%1：今日保存したアーカイブでは 9999 年より後。</translation>
    </message>
    <message>
        <source>%1: %2 for an archive stored today.</source>
        <translation>%1：今日保存したアーカイブでは %2。</translation>
    </message>
    <message>
        <source>Neither a vault is chosen, nor does the policy name one.</source>
        <translation>ボールトが選択されておらず、ポリシーもボールトを指定していません。</translation>
    </message>
    <message>
        <source>For %1, this policy decides nothing about this vault.</source>
        <translation>%1 について、このポリシーはこのボールトに関して何も決めません。</translation>
    </message>
    <message>
        <source>With the vault&apos;s tags as they are now.</source>
        <translation>ボールトの現在のタグの場合。</translation>
    </message>
    <message>
        <source>The vault&apos;s tags are unknown.</source>
        <translation>ボールトのタグは不明です。</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without its year, in the letters of QLocale::toString.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy</source>
        <translation>ボールトのアクセスポリシー</translation>
    </message>
    <message>
        <source>who asks is not known here</source>
        <translation>要求者がここではわかりません</translation>
    </message>
    <message>
        <source>the archive&apos;s age is not known</source>
        <translation>アーカイブの経過日数がわかりません</translation>
    </message>
    <message>
        <source>the vault&apos;s tags could not be read</source>
        <translation>ボールトのタグを読み取れませんでした</translation>
    </message>
    <message>
        <source>the vault&apos;s access policy could not be read</source>
        <translation>ボールトのアクセスポリシーを読み取れませんでした</translation>
    </message>
    <message>
        <source>AWS does not document what this policy does here</source>
        <translation>このポリシーのここでの効果を、AWS は文書化していません</translation>
    </message>
    <message>
        <source>nothing was noted</source>
        <translation>何も記録されていません</translation>
    </message>
    <message>
        <source>Different: nothing in the vault&apos;s policies was expected to deny it.</source>
        <translation>不一致：ボールトのポリシーの中に、拒否すると予測されるものはありませんでした。</translation>
    </message>
    <message>
        <source>Same: the lock denied it.</source>
        <translation>一致：ロックが拒否しました。</translation>
    </message>
    <message>
        <source>Same. It does not show that the lock alone does it: the vault&apos;s access policy denies it, too.</source>
        <translation>一致。ただし、ロックだけによることを示すものではありません。ボールトのアクセスポリシーも拒否します。</translation>
    </message>
    <message>
        <source>Same, but no proof of the lock: IAM may deny it to these credentials by itself, and the answer does not say which of them did.</source>
        <translation>一致。ただし、ロックの証明にはなりません。IAM 自体がこの認証情報に対して拒否している可能性があり、答えからはどちらが拒否したかわかりません。</translation>
    </message>
    <message>
        <source>Same: it was left to IAM, and IAM does not let these credentials do it.</source>
        <translation>一致：IAM に委ねられており、IAM はこの認証情報で行うことを許可していません。</translation>
    </message>
    <message>
        <source>Cannot be told: IAM denies it to these credentials by itself. Try it with credentials that may delete.</source>
        <translation>判定不能：IAM 自体がこの認証情報に対して拒否しています。削除できる認証情報で試してください。</translation>
    </message>
    <message>
        <source>Cannot be told: IAM may have denied it by itself.</source>
        <translation>判定不能：IAM 自体が拒否した可能性があります。</translation>
    </message>
    <message>
        <source>Same: it was done, as predicted.</source>
        <translation>一致：予測どおり実行されました。</translation>
    </message>
    <message>
        <source>Cannot be told: nothing was predicted.</source>
        <translation>判定不能：予測がありませんでした。</translation>
    </message>
    <message>
        <source>Different: the archive was deleted. The lock does not keep it.</source>
        <translation>不一致：アーカイブが削除されました。ロックはアーカイブを保持しません。</translation>
    </message>
    <message>
        <source>Different: it was done, though it was to be denied.</source>
        <translation>不一致：拒否されるはずでしたが、実行されました。</translation>
    </message>
    <message>
        <source>Cannot be told: the lock was changed by somebody else meanwhile.</source>
        <translation>判定不能：その間に、ほかの人がロックを変更しました。</translation>
    </message>
    <message>
        <source>Cannot be told: there is no answer to compare.</source>
        <translation>判定不能：比較する答えがありません。</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>リクエスト ID %1</translation>
    </message>
    <message>
        <source>The service stored it.</source>
        <translation>サービスが保存しました。</translation>
    </message>
    <message>
        <source>The service set the tag.</source>
        <translation>サービスがタグを設定しました。</translation>
    </message>
    <message>
        <source>The service took the tag away.</source>
        <translation>サービスがタグを取り除きました。</translation>
    </message>
    <message>
        <source>The service deleted it.</source>
        <translation>サービスが削除しました。</translation>
    </message>
    <message>
        <source> This answer could not be written to the journal. The archive ID: %1.</source>
        <translation>この答えをジャーナルに書き込めませんでした。アーカイブ ID：%1。</translation>
    </message>
    <message>
        <source>Store a trial archive</source>
        <translation>試行用アーカイブを保存する</translation>
    </message>
    <message>
        <source>Try to delete the trial archive</source>
        <translation>試行用アーカイブの削除を試みる</translation>
    </message>
    <message>
        <source>Set the hold</source>
        <translation>ホールドをかける</translation>
    </message>
    <message>
        <source>Try to delete it on hold</source>
        <translation>ホールド中の削除を試みる</translation>
    </message>
    <message>
        <source>Clear the hold</source>
        <translation>ホールドを解除する</translation>
    </message>
    <message>
        <source>Delete it once it may be deleted</source>
        <translation>削除できるようになってから削除する</translation>
    </message>
    <message>
        <source>Move the clock past the retention</source>
        <translation>時計を保持の期間の後に進める</translation>
    </message>
    <message>
        <source>%1 denies it: %2. So does the vault&apos;s access policy.</source>
        <translation>%1 が拒否します：%2。ボールトのアクセスポリシーも拒否します。</translation>
    </message>
    <message>
        <source>%1 denies it: %2.</source>
        <translation>%1 が拒否します：%2。</translation>
    </message>
    <message>
        <source>It is refused: nothing in the vault&apos;s policies allows it, and nothing else can.</source>
        <translation>受け付けられません：ボールトのポリシーに許可するものがなく、ほかに許可できるものもありません。</translation>
    </message>
    <message>
        <source>%1 allows it: %2.</source>
        <translation>%1 が許可します：%2。</translation>
    </message>
    <message>
        <source>Nothing in the vault&apos;s policies forbids it; IAM decides.</source>
        <translation>ボールトのポリシーに禁止するものはありません。IAM が決めます。</translation>
    </message>
    <message>
        <source>Cannot be told: %1.</source>
        <translation>判定不能：%1。</translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation>サービスが実行しました。</translation>
    </message>
    <message>
        <source>Denied, “with an explicit deny in a resource-based policy”: one of the vault&apos;s own.</source>
        <translation>「with an explicit deny in a resource-based policy」として拒否されました：ボールト自身のポリシーの 1 つです。</translation>
    </message>
    <message>
        <source>Denied, by a policy that is not the vault&apos;s.</source>
        <translation>ボールトのものではないポリシーにより拒否されました。</translation>
    </message>
    <message>
        <source>Denied: no policy allows it to these credentials.</source>
        <translation>拒否：この認証情報に許可するポリシーがありません。</translation>
    </message>
    <message>
        <source>Denied. The service does not say by which policy.</source>
        <translation>拒否されました。どのポリシーによるかをサービスは示していません。</translation>
    </message>
    <message>
        <source>The service says that this is not there.</source>
        <translation>サービスによると、それは存在しません。</translation>
    </message>
    <message>
        <source>Refused as one request too many: it was not done. Try it again in a minute.</source>
        <translation>リクエストが多すぎるため受け付けられず、実行されませんでした。1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The service refused the request: it was not done.</source>
        <translation>サービスがリクエストを受け付けず、実行されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent: the service was not reached.</source>
        <translation>何も送信していません：サービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>Not known: no answer came, or none of the service&apos;s. It may have been done all the same.</source>
        <translation>不明：答えがなかったか、サービスの答えではありませんでした。それでも実行された可能性があります。</translation>
    </message>
    <message>
        <source>Waiting for the service…</source>
        <translation>サービスを待っています…</translation>
    </message>
    <message>
        <source>Store a trial archive first.</source>
        <translation>先に、試行用アーカイブを保存してください。</translation>
    </message>
    <message>
        <source>The vault is on hold.</source>
        <translation>ボールトにホールドがかかっています。</translation>
    </message>
    <message>
        <source>The vault is not on hold.</source>
        <translation>ボールトにホールドはかかっていません。</translation>
    </message>
    <message>
        <source>Clear the hold first.</source>
        <translation>先に、ホールドを解除してください。</translation>
    </message>
    <message>
        <source>The vault&apos;s tags could not be read.</source>
        <translation>ボールトのタグを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The archive&apos;s retention is over. Store another one.</source>
        <translation>アーカイブの保持期間は終わりました。別のアーカイブを保存してください。</translation>
    </message>
    <message>
        <source>The archive has to be %1 old. A lock in progress expires when the clock is moved so far, and its policy is gone: this can be tried on a locked vault of the sandbox.</source>
        <translation>アーカイブには %1 の経過が必要です。時計をそこまで進めると、進行中のロックは期限切れになり、そのポリシーもなくなります。これは、サンドボックスのロック済みのボールトで試せます。</translation>
    </message>
    <message>
        <source>The archive is not %1 old yet. Move the clock first.</source>
        <translation>アーカイブはまだ %1 経過していません。先に時計を進めてください。</translation>
    </message>
    <message>
        <source>The clock cannot be moved by %1.</source>
        <translation>時計を %1 進めることはできません。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s clock goes %1 on from the day on which the archive was stored. Every lock in progress of the sandbox expires by that.</source>
        <translation>サンドボックスの時計は、アーカイブが保存された日の %1 後まで進みます。これにより、サンドボックスで進行中のロックはすべて期限切れになります。</translation>
    </message>
    <message>
        <source>The vault&apos;s policies do not keep it: it can be deleted at once, where IAM allows that.</source>
        <translation>ボールトのポリシーはこれを保持しません。IAM が許可する場合、すぐに削除できます。</translation>
    </message>
    <message>
        <source>By the vault&apos;s policies it cannot be deleted before it is %1 old, on %2: that is for how long it stays once the lock is completed.</source>
        <translation>ボールトのポリシーでは、%2 に %1 経過するまで削除できません。ロックが完了すると、その期間残ります。</translation>
    </message>
    <message>
        <source>By the vault&apos;s policies, and its tags as they are now, it cannot be deleted at any age: once the lock is completed it may stay for ever.</source>
        <translation>ボールトのポリシーと現在のタグでは、どの経過日数でも削除できません。ロックが完了すると、永久に残る可能性があります。</translation>
    </message>
    <message>
        <source>For how long the vault&apos;s policies keep it cannot be told: it may stay for ever.</source>
        <translation>ボールトのポリシーがどれだけの期間保持するかは判定できません。永久に残る可能性があります。</translation>
    </message>
    <message>
        <source>This policy says nothing of storing or deleting archives: there is nothing that one archive could show.</source>
        <translation>このポリシーには、アーカイブの保存または削除に関する内容がありません。1 つのアーカイブで確かめられることはありません。</translation>
    </message>
    <message>
        <source>Not tried by Vaultlock: %1.</source>
        <translation>Vaultlock では試しません：%1。</translation>
    </message>
    <message>
        <source>Store one archive in %1, and try to delete it?</source>
        <translation>%1 に 1 つのアーカイブを保存し、その削除を試みますか？</translation>
    </message>
    <message>
        <source>One archive of %1 bytes is stored in this vault. Its description is “%2”. Then this one archive, and no other, is asked to be deleted, with the present credentials.</source>
        <translation>このボールトに %1 バイトのアーカイブを 1 つ保存します。その説明は「%2」です。その後、現在の認証情報で、このアーカイブ 1 つだけの削除を要求します。</translation>
    </message>
    <message>
        <source>AWS charges its storage: those bytes, and 32 KB of index and metadata for each archive. What is deleted before 90 days are over is charged for the rest of them, pro rata. And two requests.</source>
        <translation>AWS は、その保存に対して料金を請求します。対象は、このバイト数と、アーカイブごとに 32 KB のインデックスとメタデータです。90 日が過ぎる前に削除したものには、残りの日数分が日割りで請求されます。さらに 2 回のリクエストがあります。</translation>
    </message>
    <message>
        <source>If it is denied, that shows the lock only where the same credentials could delete without it, or where the service says that a policy of the vault denied it. If it is deleted, the lock does not keep it.</source>
        <translation>拒否された場合にロックの効果を示すのは、ロックがなければ同じ認証情報で削除できる場合、またはボールトのポリシーが拒否したとサービスが示す場合だけです。削除された場合、ロックはアーカイブを保持しません。</translation>
    </message>
    <message>
        <source>The policy is the one you meant</source>
        <translation>ポリシーが意図したものである</translation>
    </message>
    <message>
        <source>The answer says InProgress. Read the policy in it, word by word.</source>
        <translation>答えに InProgress とあります。その中のポリシーを一語一語読んでください。</translation>
    </message>
    <message>
        <source>New records still arrive</source>
        <translation>新しい記録を引き続き受け入れる</translation>
    </message>
    <message>
        <source>It returns an archive ID: keep it for the next trial. The archive stays for as long as the policy forbids to delete it.</source>
        <translation>アーカイブ ID が返ります。次の試行のために控えてください。アーカイブは、ポリシーが削除を禁止する間残ります。</translation>
    </message>
    <message>
        <source>A young archive cannot be deleted</source>
        <translation>新しいアーカイブを削除できない</translation>
    </message>
    <message>
        <source>The service must refuse it: AccessDeniedException. Put the ID of the archive that you have just uploaded in place of ARCHIVE_ID. Never that of a record: if the policy is wrong, the archive is deleted.</source>
        <translation>サービスは AccessDeniedException で拒否しなければなりません。ARCHIVE_ID を、今アップロードしたアーカイブの ID に置き換えてください。決して本物の記録の ID にしないでください。ポリシーが誤っていると、そのアーカイブは削除されます。</translation>
    </message>
    <message>
        <source>Records can still be read</source>
        <translation>記録を引き続き読み取れる</translation>
    </message>
    <message>
        <source>It returns a job ID, unless the policy forbids to read. An inventory is ready some hours later.</source>
        <translation>ポリシーが読み取りを禁止していなければ、ジョブ ID が返ります。インベントリは数時間後に準備できます。</translation>
    </message>
    <message>
        <source>It is the right vault</source>
        <translation>正しいボールトである</translation>
    </message>
    <message>
        <source>VaultARN, NumberOfArchives and SizeInBytes are those of the vault that you mean.</source>
        <translation>VaultARN、NumberOfArchives、SizeInBytes が、意図するボールトのものです。</translation>
    </message>
    <message>
        <source>The tags are those the policy goes by</source>
        <translation>タグがポリシーの参照するものである</translation>
    </message>
    <message>
        <source>A condition like glacier:ResourceTag/LegalHold looks at these tags. After the lock whoever it does not forbid that can change them.</source>
        <translation>glacier:ResourceTag/LegalHold のような条件は、これらのタグを参照します。ロックの後も、ロックに禁止されない者はタグを変更できます。</translation>
    </message>
    <message>
        <source>Nothing else opens the vault</source>
        <translation>ほかにボールトを開放するものがない</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy, which can be changed at any time. ResourceNotFoundException: it has none.</source>
        <translation>いつでも変更できる、ボールトのアクセスポリシーです。ResourceNotFoundException の場合はありません。</translation>
    </message>
    <message>
        <source>%1, with %2 archives at its last inventory.</source>
        <translation>%1、最終インベントリの時点でアーカイブ %2 個。</translation>
    </message>
    <message>
        <source>%1; its archives were not counted yet.</source>
        <translation>%1。アーカイブはまだ数えられていません。</translation>
    </message>
    <message>
        <source>The vault has no tags.</source>
        <translation>ボールトにタグはありません。</translation>
    </message>
    <message>
        <source>The vault has an access policy, too. “In words” of the policy in force shows who can do what by both.</source>
        <translation>ボールトにはアクセスポリシーもあります。有効なポリシーの「言葉で」に、両方によって誰が何をできるかが表示されます。</translation>
    </message>
    <message>
        <source>The sandbox in this window accepts its own credentials only. To try these commands, start “vaultlock-cli sandbox”: it prints an endpoint and credentials.</source>
        <translation>このウィンドウのサンドボックスが受け入れるのは、サンドボックス自身の認証情報だけです。これらのコマンドを試すには「vaultlock-cli sandbox」を起動してください。エンドポイントと認証情報が出力されます。</translation>
    </message>
    <message>
        <source>They use the credentials of your shell. Try them also as somebody who must not be able to delete.</source>
        <translation>シェルの認証情報を使用します。削除できてはならない者としても試してください。</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>a character that is none of these</source>
        <translation>これら以外の文字</translation>
    </message>
    <message>
        <source>The vaults of the connection are listed here. There is no connection.</source>
        <translation>接続のボールトがここに一覧表示されます。接続がありません。</translation>
    </message>
    <message>
        <source>The vaults of the connection are listed here, as soon as it is open.</source>
        <translation>接続が開くと、そのボールトがここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Reading the vaults…</source>
        <translation>ボールトを読み取っています…</translation>
    </message>
    <message>
        <source>The vaults of the sandbox are listed here. It has none yet.</source>
        <translation>サンドボックスのボールトがここに一覧表示されます。まだありません。</translation>
    </message>
    <message>
        <source>The vaults of this account and Region are listed here. The service says that there are none.</source>
        <translation>このアカウントとリージョンのボールトがここに一覧表示されます。サービスによると、ありません。</translation>
    </message>
    <message>
        <source>No vault has “%1” in its name.</source>
        <translation>名前に「%1」を含むボールトはありません。</translation>
    </message>
    <message>
        <source>Reading the vaults was stopped before the first one.</source>
        <translation>ボールトの読み取りは、最初の 1 つの前に停止されました。</translation>
    </message>
    <message>
        <source>The vaults could not be read.

</source>
        <translation>ボールトを読み取れませんでした。

</translation>
    </message>
    <message numerus="yes">
        <source>%1 vaults are</source>
        <translation>
            <numerusform>%1 個のボールト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 now.</source>
        <translation>%1を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>タグなし。</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>タグを読み取っています…</translation>
    </message>
    <message>
        <source>The service denied reading the tags, so whether there are any is not known. These credentials need glacier:ListTagsForVault.</source>
        <translation>サービスがタグの読み取りを拒否したため、タグがあるかどうかは不明です。この認証情報には glacier:ListTagsForVault が必要です。</translation>
    </message>
    <message>
        <source>The tags could not be read. </source>
        <translation>タグを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The service denied describing this vault. These credentials need glacier:DescribeVault.</source>
        <translation>サービスがこのボールトの情報の表示を拒否しました。この認証情報には glacier:DescribeVault が必要です。</translation>
    </message>
    <message>
        <source>The vault could not be read. </source>
        <translation>ボールトを読み取れませんでした。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>まだ数えられていません</translation>
    </message>
    <message>
        <source>… and %1 more, which are not shown.</source>
        <translation>… ほか %1 個（表示していません）。</translation>
    </message>
    <message>
        <source>… (the beginning of %1 characters)</source>
        <translation>…（%1 文字の先頭部分）</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>As of %1; reading again…</source>
        <translation>%1 の時点。読み直しています…</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>%1 に読み取りました。</translation>
    </message>
    <message>
        <source>A name has 1 to 255 characters.</source>
        <translation>名前は 1～255 文字です。</translation>
    </message>
    <message>
        <source>A name has only letters a–z and A–Z, digits, “_”, “-” and “.”; it cannot have %1.</source>
        <translation>名前に使えるのは、文字 a–z と A–Z、数字、「_」、「-」、「.」だけです。%1 は使えません。</translation>
    </message>
    <message>
        <source>A name has at most 255 characters; this one has %1.</source>
        <translation>名前は 255 文字までです。これは %1 文字です。</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be names.</source>
        <translation>「.」と「..」は名前にできません。</translation>
    </message>
    <message>
        <source>There is already a vault called %1.</source>
        <translation>%1 という名前のボールトがすでにあります。</translation>
    </message>
    <message>
        <source>it has more than %1 files, which no evidence has</source>
        <translation>%1 個を超えるファイルがあります。そのような証跡はありません</translation>
    </message>
    <message>
        <source>it comes to more than %1 bytes, which no evidence does</source>
        <translation>%1 バイトを超えています。そのような証跡はありません</translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <translation>「%1」はリンクです</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder</source>
        <translation>「%1」はファイルでもフォルダーでもありません</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>「%1」は暗号化されています</translation>
    </message>
    <message>
        <source>something in it has no name that could be read</source>
        <translation>名前を読み取れないものが含まれています</translation>
    </message>
    <message>
        <source>“%1” is an absolute name</source>
        <translation>「%1」は絶対パスの名前です</translation>
    </message>
    <message>
        <source>“%1” leads out of the archive</source>
        <translation>「%1」はアーカイブの外を指しています</translation>
    </message>
    <message>
        <source>“%1” is in it twice</source>
        <translation>「%1」が 2 回含まれています</translation>
    </message>
    <message>
        <source>“%1” is not beside the other files</source>
        <translation>「%1」がほかのファイルと同じ場所にありません</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP file</source>
        <translation>フォルダーでも ZIP ファイルでもありません</translation>
    </message>
    <message>
        <source>the ZIP file is damaged: %1</source>
        <translation>ZIP ファイルが破損しています：%1</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation>「%1」が破損しています：%2</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>“%1” is not what it was</source>
        <translation>「%1」が元のままではありません</translation>
    </message>
    <message>
        <source>“%1” is not among the sums</source>
        <translation>「%1」がチェックサムの中にありません</translation>
    </message>
    <message>
        <source>evidence.json is no JSON that all readers read alike</source>
        <translation>evidence.json は、すべての読み手が同じように読む JSON ではありません</translation>
    </message>
    <message>
        <source>it is of version %1, made by a newer Vaultlock; this one knows version %2</source>
        <translation>より新しい Vaultlock が作成したバージョン %1 です。このプログラムが認識するのはバージョン %2 です</translation>
    </message>
    <message>
        <source>evidence.json is not as the schema says: %1</source>
        <translation>evidence.json がスキーマのとおりではありません：%1</translation>
    </message>
    <message>
        <source>evidence.json cannot be read</source>
        <translation>evidence.json を読み取れません</translation>
    </message>
    <message>
        <source>the policy&apos;s bytes are not in it</source>
        <translation>ポリシーのバイト列が含まれていません</translation>
    </message>
    <message>
        <source>the policy&apos;s bytes, text, size and SHA-256 do not agree</source>
        <translation>ポリシーのバイト列、テキスト、サイズ、SHA-256 が一致しません</translation>
    </message>
    <message>
        <source>line %1 is not what its hash says</source>
        <translation>%1 行目が、そのハッシュの示すものではありません</translation>
    </message>
    <message>
        <source>line %1 does not follow the one before</source>
        <translation>%1 行目が前の行に続いていません</translation>
    </message>
    <message>
        <source>%1 lines, %2 of them withheld</source>
        <translation>%1 行、うち %2 行は非開示</translation>
    </message>
    <message>
        <source>it tells of an entry %1 that is in no line, or twice</source>
        <translation>どの行にもないか、重複している記録 %1 について述べています</translation>
    </message>
    <message>
        <source>what line %1 says is not told in its place</source>
        <translation>%1 行目の内容が、その位置で述べられていません</translation>
    </message>
    <message>
        <source>%1 is told as “%2”; by its lines it is “%3”</source>
        <translation>%1 は「%2」と述べられていますが、行によると「%3」です</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Vaultlock %1 made it, whose words may differ from this version&apos;s: %2</source>
        <translation>Vaultlock %1 が作成したもので、言葉がこのバージョンと異なる可能性があります：%2</translation>
    </message>
    <message>
        <source>it is of an earlier form; what it says in words is not concluded anew</source>
        <translation>以前の形式です。言葉で述べられていることは、新たに導き出していません</translation>
    </message>
    <message>
        <source>it tells which policy the service has installed, and another one as in force</source>
        <translation>サービスに設定されているポリシーと、有効なものとして別のポリシーを述べています</translation>
    </message>
    <message>
        <source>it tells a policy as the service&apos;s; what the service said is not in it</source>
        <translation>サービスのものとしてポリシーを述べていますが、サービスの答えが含まれていません</translation>
    </message>
    <message>
        <source>its lines are not of one vault at one service</source>
        <translation>行が、1 つのサービスの 1 つのボールトのものではありません</translation>
    </message>
    <message>
        <source>what is told of entry %1 is not what its line says</source>
        <translation>記録 %1 について述べられていることが、その行の内容ではありません</translation>
    </message>
    <message>
        <source>no journal was given</source>
        <translation>ジャーナルが指定されていません</translation>
    </message>
    <message>
        <source>line %1 is not in the journal</source>
        <translation>%1 行目がジャーナルにありません</translation>
    </message>
    <message>
        <source>the journal was another one when this was made</source>
        <translation>これが作成されたとき、ジャーナルは別のものでした</translation>
    </message>
    <message>
        <source>the service was not asked</source>
        <translation>サービスに問い合わせていません</translation>
    </message>
    <message>
        <source>the service says that the vault is not locked</source>
        <translation>サービスによると、ボールトはロックされていません</translation>
    </message>
    <message>
        <source>the service says that there is no such vault</source>
        <translation>サービスによると、そのようなボールトはありません</translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with a policy that means the same, written in other bytes, SHA-256 %1 (%2)</source>
        <translation>サービスによると、同じ意味でバイト列の異なるポリシーのロックが進行中です、SHA-256 %1（%2）</translation>
    </message>
    <message>
        <source>the service says that the vault is locked with a policy that means the same, written in other bytes, SHA-256 %1 (%2)</source>
        <translation>サービスによると、ボールトは同じ意味でバイト列の異なるポリシーでロック済みです、SHA-256 %1（%2）</translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with this policy (%1)</source>
        <translation>サービスによると、このポリシーのロックが進行中です（%1）</translation>
    </message>
    <message>
        <source>the service says that the vault is locked with this policy (%1)</source>
        <translation>サービスによると、ボールトはこのポリシーでロック済みです（%1）</translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with another policy, SHA-256 %1</source>
        <translation>サービスによると、別のポリシーのロックが進行中です、SHA-256 %1</translation>
    </message>
    <message>
        <source>the service says that the vault is locked with another policy, SHA-256 %1</source>
        <translation>サービスによると、ボールトは別のポリシーでロック済みです、SHA-256 %1</translation>
    </message>
    <message>
        <source>it is no log file of CloudTrail, or a damaged one</source>
        <translation>CloudTrail のログファイルではないか、破損しています</translation>
    </message>
    <message>
        <source>entry %1 is in CloudTrail by its request ID: %2 by %3 at %4</source>
        <translation>記録 %1 は、リクエスト ID により CloudTrail にあります：%2、実行者 %3、%4</translation>
    </message>
    <message>
        <source>entry %1 is in CloudTrail by its time alone: %2 by %3 at %4</source>
        <translation>記録 %1 は、時刻だけにより CloudTrail にあります：%2、実行者 %3、%4</translation>
    </message>
    <message>
        <source>CloudTrail has another call for entry %1: %2 by %3 at %4</source>
        <translation>CloudTrail には、記録 %1 について別の呼び出しがあります：%2、実行者 %3、%4</translation>
    </message>
    <message>
        <source>the journal says that what entry %1 asked for was done; by CloudTrail it was refused: %2 by %3 at %4, %5</source>
        <translation>ジャーナルでは記録 %1 の要求は実行されましたが、CloudTrail では受け付けられていません：%2、実行者 %3、%4、%5</translation>
    </message>
    <message>
        <source>the journal says that what entry %1 asked for failed; by CloudTrail it was done: %2 by %3 at %4</source>
        <translation>ジャーナルでは記録 %1 の要求は失敗しましたが、CloudTrail では実行されています：%2、実行者 %3、%4</translation>
    </message>
    <message>
        <source>of the lock that was handed over (entry %1), CloudTrail has what the journal of this side cannot have, by its time alone: %2 by %3 at %4</source>
        <translation>引き継がれたロック（記録 %1）について、こちら側のジャーナルにはありえないものが、時刻だけにより CloudTrail にあります：%2、実行者 %3、%4</translation>
    </message>
    <message>
        <source>%1; the journal does not say what came of it, CloudTrail that it was done</source>
        <translation>%1。ジャーナルに結果はありませんが、CloudTrail では実行されています</translation>
    </message>
    <message>
        <source>%1; the journal does not say what came of it, CloudTrail that it was refused, %2</source>
        <translation>%1。ジャーナルに結果はありませんが、CloudTrail では受け付けられていません、%2</translation>
    </message>
    <message>
        <source>entry %1 (%2) is in none of the files of CloudTrail; they may be of another time</source>
        <translation>記録 %1（%2）は、CloudTrail のどのファイルにもありません。ファイルが別の時間帯のものかもしれません</translation>
    </message>
    <message>
        <source>CloudTrail has a call that the journal does not have: %1 by %2 at %3</source>
        <translation>CloudTrail に、ジャーナルにない呼び出しがあります：%1、実行者 %2、%3</translation>
    </message>
    <message>
        <source>%1, refused: %2</source>
        <translation>%1、受け付けられず：%2</translation>
    </message>
    <message>
        <source>no log files were given</source>
        <translation>ログファイルが指定されていません</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>not read: LIVE, and not agreed to yet</source>
        <translation>未読み取り：LIVE で、まだ同意されていません</translation>
    </message>
    <message>
        <source>not read: the connection needs you to sign in</source>
        <translation>未読み取り：接続にはサインインが必要です</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>未読み取り：%1</translation>
    </message>
    <message>
        <source>not read: no connection leads there any more</source>
        <translation>未読み取り：そこへの接続はもうありません</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source> (made elsewhere)</source>
        <translation>（別の場所で作成）</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>時間が終了しました</translation>
    </message>
    <message>
        <source>; no lock ID here</source>
        <translation>、ロック ID なし</translation>
    </message>
    <message>
        <source>%1, read at %2</source>
        <translation>%1、%2 に読み取り</translation>
    </message>
    <message>
        <source>last read at %1</source>
        <translation>最終読み取り %1</translation>
    </message>
    <message>
        <source>by the journal</source>
        <translation>ジャーナルによる</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>%1 has a lock in progress</source>
        <translation>%1 に進行中のロックがあります</translation>
    </message>
    <message>
        <source>%1: %2 locks in progress</source>
        <translation>%1：進行中のロック %2 件</translation>
    </message>
    <message>
        <source>%1 left by the journal</source>
        <translation>ジャーナルによると残り %1</translation>
    </message>
    <message>
        <source>by the journal their time is over</source>
        <translation>ジャーナルによると時間は終了しました</translation>
    </message>
    <message>
        <source>%1, not read yet; %2.</source>
        <translation>%1、未読み取り。%2。</translation>
    </message>
    <message>
        <source>%1: the service says that the lock was completed. The vault is Locked for good.</source>
        <translation>%1：サービスによると、ロックは完了しました。ボールトは永久にロック済みです。</translation>
    </message>
    <message>
        <source>%1: the service says that the lock is gone, before its time. The vault has no lock.</source>
        <translation>%1：サービスによると、ロックは時間より前になくなりました。ボールトにロックはありません。</translation>
    </message>
    <message>
        <source>%1: the lock expired. The service removed its policy, and its lock ID is void.</source>
        <translation>%1：ロックは期限切れになりました。サービスがポリシーを削除し、ロック ID は無効です。</translation>
    </message>
    <message>
        <source>%1: the service says that no lock was initiated.</source>
        <translation>%1：サービスによると、ロックは開始されませんでした。</translation>
    </message>
    <message>
        <source>%1: Locked. Nothing runs out any more.</source>
        <translation>%1：ロック済み。時間切れになるものはもうありません。</translation>
    </message>
    <message>
        <source>%1: this lock is in progress no longer, and the vault was not locked by it. Its lock ID is void.</source>
        <translation>%1：このロックはもう進行中ではなく、ボールトはこれによってロックされませんでした。ロック ID は無効です。</translation>
    </message>
    <message>
        <source>%1: an Initiate was asked for, and nobody has noted what came of it. Open the vault in Vaultlock, which finds out.</source>
        <translation>%1：開始が要求されましたが、結果は誰も記録していません。Vaultlock でボールトを開くと判明します。</translation>
    </message>
    <message>
        <source>No lock of this journal is in progress at a service.</source>
        <translation>このジャーナルのロックで、サービスで進行中のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 locks of the window&apos;s sandbox were not asked about.</source>
        <translation>
            <numerusform>ウィンドウのサンドボックスの %1 件のロックには問い合わせていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete archives</source>
        <translation>アーカイブの削除</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>取り出し</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>タグの変更</translation>
    </message>
    <message>
        <source>Delete the vault</source>
        <translation>ボールトの削除</translation>
    </message>
    <message>
        <source>Change the access policy</source>
        <translation>アクセスポリシーの変更</translation>
    </message>
    <message>
        <source>Complete the lock</source>
        <translation>ロックの完了</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source> before day %1</source>
        <translation>（%1 日目より前）</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>、その後</translation>
    </message>
    <message>
        <source>By the lock policy and the vault&apos;s access policy together.</source>
        <translation>ロックポリシーとボールトのアクセスポリシーの両方による。</translation>
    </message>
    <message>
        <source>By the lock policy alone: the vault has no access policy.</source>
        <translation>ロックポリシーだけによる：ボールトにアクセスポリシーはありません。</translation>
    </message>
    <message>
        <source>By the lock policy alone: the vault&apos;s access policy is not known.</source>
        <translation>ロックポリシーだけによる：ボールトのアクセスポリシーは不明です。</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>“%1” is no tag: write key=value.</source>
        <translation>「%1」はタグではありません。key=value と書いてください。</translation>
    </message>
    <message>
        <source>As it was before the last change. %1</source>
        <translation>最後の変更の前の状態です。%1</translation>
    </message>
    <message>
        <source>Write a policy: what it does is shown here.</source>
        <translation>ポリシーを書いてください。その効果がここに表示されます。</translation>
    </message>
    <message>
        <source>The lock of %1 is being changed.</source>
        <translation>%1 のロックは変更処理中です。</translation>
    </message>
    <message>
        <source>Its outcome has to come from the service that was asked, so this connection stays.</source>
        <translation>結果は問い合わせたサービスから届く必要があるため、この接続は維持されます。</translation>
    </message>
    <message>
        <source>Wait until the outcome is known, then change the connection.</source>
        <translation>結果が判明するまで待ってから、接続を変更してください。</translation>
    </message>
    <message>
        <source>This is another vault than the one of the running lock.</source>
        <translation>これは、進行中のロックのものとは別のボールトです。</translation>
    </message>
    <message>
        <source>The lock is of %1. This connection leads to %2.</source>
        <translation>ロックは %1 のものです。この接続の接続先は %2 です。</translation>
    </message>
    <message>
        <source>Choose the connection that leads to account %1.</source>
        <translation>アカウント %1 に接続する接続を選択してください。</translation>
    </message>
    <message>
        <source>There is no vault %1 here.</source>
        <translation>ここにボールト %1 はありません。</translation>
    </message>
    <message>
        <source>The policy that came with it was not opened: %1</source>
        <translation>付属していたポリシーは開きませんでした：%1</translation>
    </message>
    <message>
        <source>The service&apos;s reply may hold a lock ID that it never shows again.</source>
        <translation>サービスの応答に、再び示されることのないロック ID が含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Vaultlock closes by itself as soon as the outcome is known.</source>
        <translation>結果が判明すると、Vaultlock は自動的に閉じます。</translation>
    </message>
    <message>
        <source>The lock ID of %1 is not on disk.</source>
        <translation>%1 のロック ID がディスクにありません。</translation>
    </message>
    <message>
        <source>It is in the window, and nowhere else; the service never shows it again. Vaultlock tries again and again to write it.</source>
        <translation>ロック ID はウィンドウにだけあり、ほかのどこにもありません。サービスがこれを再び示すことはありません。Vaultlock は書き込みを繰り返し試みます。</translation>
    </message>
    <message>
        <source>Copy it now, from the page of its vault, and keep it.</source>
        <translation>今すぐボールトのページからコピーして、保管してください。</translation>
    </message>
    <message>
        <source>Copy it and keep it, or close the window again to leave without it.</source>
        <translation>コピーして保管するか、保管せずに終了する場合はウィンドウをもう一度閉じてください。</translation>
    </message>
    <message>
        <source>What came of the last request for %1 is not known.</source>
        <translation>%1 に対する前回のリクエストの結果は不明です。</translation>
    </message>
    <message>
        <source>What was asked for is in the journal; the next start asks the service what came of it.</source>
        <translation>要求したことはジャーナルにあります。次回の起動時に、結果をサービスに問い合わせます。</translation>
    </message>
    <message>
        <source>Wait until the outcome is known, or close the window again to leave now.</source>
        <translation>結果が判明するまで待つか、今すぐ終了する場合はウィンドウをもう一度閉じてください。</translation>
    </message>
    <message>
        <source>It is in the window, and nowhere else.</source>
        <translation>ウィンドウにだけあり、ほかのどこにもありません。</translation>
    </message>
    <message>
        <source>Save it to a file, or close the window again to leave without it.</source>
        <translation>ファイルに保存するか、保存せずに終了する場合はウィンドウをもう一度閉じてください。</translation>
    </message>
    <message>
        <source>Entry %1 is the first that does not follow the one before, or is not as it was written. </source>
        <translation>記録 %1 が、前の記録に続いていないか、書き込まれたままではない最初の記録です。</translation>
    </message>
    <message>
        <source>One entry that is whole was kept.</source>
        <translation>完全な記録 1 件を保持しました。</translation>
    </message>
    <message>
        <source>%1 entries that are whole were kept.</source>
        <translation>完全な記録 %1 件を保持しました。</translation>
    </message>
    <message>
        <source> One that could not be verified is the journal&apos;s newest; do not rely on it.</source>
        <translation>検証できなかった 1 件はジャーナルの最新の記録です。これに依拠しないでください。</translation>
    </message>
    <message>
        <source> %1 that could not be verified are the journal&apos;s newest; do not rely on them.</source>
        <translation>検証できなかった %1 件はジャーナルの最新の記録です。これらに依拠しないでください。</translation>
    </message>
    <message>
        <source> One lock ID that stood in it is offered where its lock is shown.</source>
        <translation>その中にあったロック ID 1 件は、そのロックの表示場所で候補として示します。</translation>
    </message>
    <message>
        <source> %1 lock IDs that stood in it are offered where their locks are shown.</source>
        <translation>その中にあったロック ID %1 件は、それぞれのロックの表示場所で候補として示します。</translation>
    </message>
    <message>
        <source>The journal could not be read as a whole and was set aside.</source>
        <translation>ジャーナル全体を読み取ることができず、退避しました。</translation>
    </message>
    <message>
        <source>Keep the file that was set aside: a lock ID may be in it.</source>
        <translation>退避したファイルを保管してください。ロック ID が含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Somebody has rewritten the journal while Vaultlock was running.</source>
        <translation>Vaultlock の実行中に、誰かがジャーナルを書き換えました。</translation>
    </message>
    <message>
        <source>Entries that had stood in it were gone or others. What was remembered of them stands at its end again; what stands before it may be anybody&apos;s.</source>
        <translation>あった記録が、なくなるか別のものになっていました。記憶していた分を末尾に再び加えました。その前にあるものは誰のものでもありえます。</translation>
    </message>
    <message>
        <source>Do not rely on it: hold it against the service, and find out who can write to its file.</source>
        <translation>これに依拠しないでください。サービスと照合し、ファイルに書き込める者を調べてください。</translation>
    </message>
    <message>
        <source>Its entries were still at hand and are written anew.</source>
        <translation>記録はまだ手元にあり、新しく書き込みました。</translation>
    </message>
    <message>
        <source>The journal was removed while Vaultlock was running.</source>
        <translation>Vaultlock の実行中に、ジャーナルが削除されました。</translation>
    </message>
    <message>
        <source>The journal was replaced by another file while Vaultlock was running.</source>
        <translation>Vaultlock の実行中に、ジャーナルが別のファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>The other file was set aside, as it was.</source>
        <translation>別のファイルは、そのまま退避しました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copied. Paste it before you close Vaultlock.</source>
        <translation>コピーしました。Vaultlock を閉じる前に貼り付けてください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s clipboard did not take it. Select the text instead.</source>
        <translation>デスクトップのクリップボードが受け付けませんでした。代わりにテキストを選択してください。</translation>
    </message>
    <message>
        <source>the sandbox&apos;s own</source>
        <translation>サンドボックス自身のもの</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>days of age</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>What the service says of the vault&apos;s lock</source>
        <translation>ボールトのロックについてのサービスの答え</translation>
    </message>
    <message>
        <source>Of a lock in progress, by the service&apos;s clock</source>
        <translation>進行中のロックについて、サービスの時計による</translation>
    </message>
    <message>
        <source>Of the policies that you compare with, those that decide every request alike</source>
        <translation>比較するポリシーのうち、すべてのリクエストを同じように判定するもの</translation>
    </message>
    <message>
        <source>By the account&apos;s root, by the age of the archive</source>
        <translation>アカウントのルートユーザーによる、アーカイブの経過日数ごとの判定</translation>
    </message>
    <message>
        <source>As of the last daily inventory</source>
        <translation>最後の日次インベントリの時点</translation>
    </message>
    <message>
        <source>Whether the vault has one, beside its lock</source>
        <translation>ロックのほかにアクセスポリシーがボールトにあるかどうか</translation>
    </message>
    <message>
        <source>When the lock was put into progress: from then on its policy is in force</source>
        <translation>ロックが進行中になった時：その時からポリシーは有効です</translation>
    </message>
    <message>
        <source>Abort the lock of this vault?</source>
        <translation>このボールトのロックを中止しますか？</translation>
    </message>
    <message>
        <source>Abort lock</source>
        <translation>ロックを中止</translation>
    </message>
    <message>
        <source>Keep the lock</source>
        <translation>ロックを残す</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Complete the lock of this vault, for ever?</source>
        <translation>このボールトのロックを永久に完了しますか？</translation>
    </message>
    <message>
        <source>Complete lock</source>
        <translation>ロックを完了</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Installed policy</source>
        <translation>設定済みのポリシー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Approve this policy for the lock of this vault?</source>
        <translation>このボールトのロックのためにこのポリシーを承認しますか？</translation>
    </message>
    <message>
        <source>Initiate the lock of this vault?</source>
        <translation>このボールトのロックを開始しますか？</translation>
    </message>
    <message>
        <source>Approve policy</source>
        <translation>ポリシーを承認</translation>
    </message>
    <message>
        <source>Initiate lock</source>
        <translation>ロックを開始</translation>
    </message>
    <message>
        <source>Enter the lock ID</source>
        <translation>ロック ID を入力</translation>
    </message>
    <message>
        <source>Keep lock ID</source>
        <translation>ロック ID を保管</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>ほかの人に引き継ぐ…</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>&amp;Initiate lock…</source>
        <translation>ロックを開始(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Complete lock…</source>
        <translation>ロックを完了(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Abort lock…</source>
        <translation>ロックを中止(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Enter lock ID…</source>
        <translation>ロック ID を入力(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;opy lock ID</source>
        <translation>ロック ID をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;pprove policy…</source>
        <translation>ポリシーを承認(&amp;P)…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>証跡…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>フォーアイズ（二者承認）</translation>
    </message>
    <message>
        <source>Su&amp;ggest words</source>
        <translation>語の候補を表示(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;help</source>
        <translation>ヘルプを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>前の問題(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Quick fix…</source>
        <translation>クイック修正(&amp;Q)…</translation>
    </message>
    <message>
        <source>Fix all &amp;safe problems</source>
        <translation>安全な問題をすべて修正(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Insert statement</source>
        <translation>ステートメントを挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Deny deletion &amp;before an age</source>
        <translation>一定の経過日数より前の削除を拒否(&amp;B)</translation>
    </message>
    <message>
        <source>Deny deletion under a &amp;legal hold</source>
        <translation>リーガルホールド中の削除を拒否(&amp;L)</translation>
    </message>
    <message>
        <source>Only &amp;root may change tags</source>
        <translation>タグの変更をルートユーザーに限定(&amp;R)</translation>
    </message>
    <message>
        <source>Deny deletion for &amp;ever</source>
        <translation>削除を永久に拒否(&amp;E)</translation>
    </message>
    <message>
        <source>Deny &amp;other accounts</source>
        <translation>ほかのアカウントを拒否(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the vault&apos;s settings</source>
        <translation>ボールトの設定を維持(&amp;K)</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修正：%1</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>新しいチェーンを開始</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>チームを離れる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Store and try to delete</source>
        <translation>保存して削除を試みる</translation>
    </message>
    <message>
        <source>Do not try</source>
        <translation>試さない</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>要求者</translation>
    </message>
    <message>
        <source>not known: AWS STS has not said</source>
        <translation>不明：AWS STS が答えていません</translation>
    </message>
    <message>
        <source>%1: it was not done, for the vault is not as it was.</source>
        <translation>%1：ボールトが以前のままではないため、実行していません。</translation>
    </message>
    <message>
        <source>%1: nothing was sent.</source>
        <translation>%1：何も送信していません。</translation>
    </message>
    <message>
        <source>What can be tried could not be read.</source>
        <translation>試せる内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Vaultlock read: %1</source>
        <translation>Vaultlock が読み取りました：%1</translation>
    </message>
    <message>
        <source> · %1 locks to read</source>
        <translation> · 読み取るロック %1 件</translation>
    </message>
    <message>
        <source> · reading…</source>
        <translation> · 読み取り中…</translation>
    </message>
    <message>
        <source> · reading was stopped</source>
        <translation> · 読み取り停止</translation>
    </message>
    <message>
        <source> · could not be refreshed</source>
        <translation> · 更新できませんでした</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation>新しいボールト…</translation>
    </message>
    <message>
        <source>Open vault by name…</source>
        <translation>名前でボールトを開く…</translation>
    </message>
    <message>
        <source>About Vaultlock</source>
        <translation>Vaultlock について</translation>
    </message>
    <message>
        <source>Makes Amazon S3 Glacier vaults immutable, with care.</source>
        <translation>Amazon S3 Glacier のボールトを、慎重に変更不可にします。</translation>
    </message>
    <message>
        <source>Vaultlock is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation>Vaultlock はフリーソフトウェアです。GNU General Public License バージョン 3 以降に従って、使用、研究、共有、変更できます。法律で認められる限り、保証はありません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>GPL 3 or later</source>
        <translation>GPL 3 以降</translation>
    </message>
    <message>
        <source>LGPL 3</source>
        <translation>LGPL 3</translation>
    </message>
    <message>
        <source>GPL 3</source>
        <translation>GPL 3</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>BSD 2-Clause</source>
        <translation>BSD 2-Clause</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>BSD 3-Clause</source>
        <translation>BSD 3-Clause</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Usage: vaultlock [options] [FILE]
Makes Amazon S3 Glacier vaults immutable, with care.

  --connection sandbox|environment|profile:NAME
                       where to connect to: the sandbox inside the program, the
                       service that AWS_ACCESS_KEY_ID and the other environment
                       variables of AWS tools describe, or a profile of theirs;
                       without it, the last one, at first the sandbox
  --region REGION      the AWS Region; goes before AWS_REGION
  --endpoint-url URL   where requests go; goes before AWS_ENDPOINT_URL_GLACIER
  --vault NAME         the vault to choose
  --language CODE      the language of the window: en, de, ja, or a file of a
                       catalogue (.qm); without it, the setting, else the desktop&apos;s
  --new-window         a second window, of a process of its own; without it, a window
                       that is open takes the vault and the policy, unless another
                       connection is named
  --watch              remind of locks in progress without a window, until the
                       last one has ended; starting vaultlock again opens it
  --help               show this text
  --version            show the version

  FILE                 a policy to open, a lock that a colleague hands over, or evidence
                       of a lock to verify: a folder, its evidence.json, or a ZIP file
</source>
        <translation>使い方：vaultlock [オプション] [FILE]
Amazon S3 Glacier のボールトを、慎重に変更不可にします。

  --connection sandbox|environment|profile:NAME
                       接続先。プログラム内のサンドボックス、
                       AWS_ACCESS_KEY_ID などの AWS ツールの環境変数が示すサービス、
                       または AWS ツールのプロファイル。
                       指定しない場合は前回の接続（初回はサンドボックス）
  --region REGION      AWS のリージョン。AWS_REGION より優先
  --endpoint-url URL   リクエストの送信先。AWS_ENDPOINT_URL_GLACIER より優先
  --vault NAME         選択するボールト
  --language CODE      ウィンドウの言語：en、de、ja、またはカタログのファイル（.qm）。
                       指定しない場合は設定、設定がなければデスクトップの言語
  --new-window         独自のプロセスで 2 つ目のウィンドウを開く。
                       指定しない場合は、別の接続が指定されていない限り、
                       開いているウィンドウがボールトとポリシーを受け取る
  --watch              最後のロックが終了するまで、ウィンドウなしで進行中のロックの
                       リマインダーを出す。vaultlock を再度起動するとウィンドウが開く
  --help               このテキストを表示
  --version            バージョンを表示

  FILE                 開くポリシー、引き継がれるロック、または検証するロックの証跡：
                       フォルダー、その evidence.json、または ZIP ファイル
</translation>
    </message>
    <message>
        <source>Try “vaultlock --help”.</source>
        <translation>「vaultlock --help」を試してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a vault.</source>
        <translation>「%1」はボールトの名前にできません。</translation>
    </message>
    <message>
        <source>--watch stands alone.</source>
        <translation>--watch は単独で指定します。</translation>
    </message>
    <message>
        <source>only one policy can be opened.</source>
        <translation>開けるポリシーは 1 つだけです。</translation>
    </message>
    <message>
        <source>Accept it as it is…</source>
        <translation>そのまま受け入れる…</translation>
    </message>
    <message>
        <source>Begin a new chain…</source>
        <translation>新しいチェーンを開始…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <comment>a span of a clock</comment>
        <translation>
            <numerusform>%1 日</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>「%1」がここに 2 回あります。</translation>
    </message>
    <message>
        <source>The principal is empty: write “anonymous” for nobody.</source>
        <translation>プリンシパルが空です。特定の者でない場合は「anonymous」と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not one action, such as glacier:DeleteArchive.</source>
        <translation>「%1」は glacier:DeleteArchive のような 1 つのアクションではありません。</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of one resource.</source>
        <translation>「%1」は 1 つのリソースの ARN ではありません。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 「%2」</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>予測：%1</translation>
    </message>
    <message>
        <source>Predicted: %1
Answer: %2</source>
        <translation>予測：%1
答え：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a list, the word before its last item, and that</comment>
        <translation>%1、%2%3</translation>
    </message>
    <message>
        <source>Unknown option: </source>
        <translation>不明なオプション：</translation>
    </message>
    <message>
        <source>Unknown command: </source>
        <translation>不明なコマンド：</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>出力を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Unknown %1: </source>
        <translation>不明な %1：</translation>
    </message>
    <message>
        <source>Say what to do: %1 %2</source>
        <translation>何をするかを指定してください：%1 %2</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>接続：</translation>
    </message>
    <message>
        <source>Name one policy: explain POLICY</source>
        <translation>ポリシーを 1 つ指定してください：explain POLICY</translation>
    </message>
    <message>
        <source>Not the ARN of a vault: </source>
        <translation>ボールトの ARN ではありません：</translation>
    </message>
    <message>
        <source>Reading: %1 vaults so far</source>
        <translation>読み取り中：これまでに %1 個のボールト</translation>
    </message>
    <message>
        <source>The file cannot be read: </source>
        <translation>ファイルを読み取れません：</translation>
    </message>
    <message>
        <source>--held-in-vain needs the tags; --only-locks leaves them out.</source>
        <translation>--held-in-vain にはタグが必要ですが、--only-locks はタグを読み取りません。</translation>
    </message>
    <message>
        <source>There is no such Region: --region </source>
        <translation>そのようなリージョンはありません：--region </translation>
    </message>
    <message>
        <source>--profile needs a name.</source>
        <translation>--profile には名前が必要です。</translation>
    </message>
    <message>
        <source>--endpoint-url %1: %2</source>
        <translation>--endpoint-url %1：%2</translation>
    </message>
    <message>
        <source>--held-in-vain needs a tag.</source>
        <translation>--held-in-vain にはタグが必要です。</translation>
    </message>
    <message>
        <source>No time: --ends-within </source>
        <translation>時間ではありません：--ends-within </translation>
    </message>
    <message>
        <source>Standard input can be read once.</source>
        <translation>標準入力を読み取れるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>Unexpected argument: </source>
        <translation>予期しない引数：</translation>
    </message>
    <message>
        <source>Say team rule show, team rule set or team rule lift</source>
        <translation>team rule show、team rule set、team rule lift のいずれかを指定してください</translation>
    </message>
    <message>
        <source>Say team iam-policy initiate|complete --vault ARN</source>
        <translation>team iam-policy initiate|complete --vault ARN の形で指定してください</translation>
    </message>
    <message>
        <source>Say team approve FILE --vault NAME|ARN</source>
        <translation>team approve FILE --vault NAME|ARN の形で指定してください</translation>
    </message>
    <message>
        <source>--withdraw and --accept are of team approve</source>
        <translation>--withdraw と --accept は team approve のオプションです</translation>
    </message>
    <message>
        <source>A rehearsal in the sandbox needs no approval</source>
        <translation>サンドボックスでのリハーサルに承認は必要ありません</translation>
    </message>
    <message>
        <source>Say --vault NAME|ARN, --to NAME and --out FILE</source>
        <translation>--vault NAME|ARN、--to NAME、--out FILE を指定してください</translation>
    </message>
    <message>
        <source>Not expected: </source>
        <translation>予期しないもの：</translation>
    </message>
    <message>
        <source>There is such a file already: --out </source>
        <translation>そのファイルはすでにあります：--out </translation>
    </message>
    <message>
        <source>Who you are has not been told. Say --from NAME</source>
        <translation>あなたが誰かが不明です。--from NAME を指定してください</translation>
    </message>
    <message>
        <source>Not a vault: --vault </source>
        <translation>ボールトではありません：--vault </translation>
    </message>
    <message>
        <source>Name one file</source>
        <translation>ファイルを 1 つ指定してください</translation>
    </message>
    <message>
        <source>It is sealed to a certificate. Say with which key it opens: --key FILE.p12</source>
        <translation>証明書に対して封印されています。どのキーで開くかを指定してください：--key FILE.p12</translation>
    </message>
    <message>
        <source>its name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes</source>
        <translation>%1 が %2 バイトを超えています</translation>
    </message>
    <message>
        <source>Say what to do: journal export [FILE], journal verify [FILE], or journal reconcile [FILE]</source>
        <translation>何をするかを指定してください：journal export [FILE]、journal verify [FILE]、または journal reconcile [FILE]</translation>
    </message>
    <message>
        <source>journal %1 has no --%2</source>
        <translation>journal %1 に --%2 はありません</translation>
    </message>
    <message>
        <source>No file is named: lint FILE... or lint -</source>
        <translation>ファイルが指定されていません：lint FILE... または lint -</translation>
    </message>
    <message>
        <source>Standard input can be read once: -</source>
        <translation>標準入力を読み取れるのは 1 回だけです：-</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>サービスを待っています</translation>
    </message>
    <message>
        <source>the window&apos;s connection</source>
        <translation>ウィンドウの接続</translation>
    </message>
    <message>
        <source>SANDBOX, for this command</source>
        <translation>SANDBOX、このコマンド用</translation>
    </message>
    <message>
        <source>%1, as in the window</source>
        <translation>%1、ウィンドウと同じ</translation>
    </message>
    <message>
        <source> Nothing counts as allowed.</source>
        <translation>何も許可とは見なされません。</translation>
    </message>
    <message>
        <source>Name one policy: simulate POLICY --requests FILE</source>
        <translation>ポリシーを 1 つ指定してください：simulate POLICY --requests FILE</translation>
    </message>
    <message>
        <source>The requests are missing: --requests FILE</source>
        <translation>リクエストがありません：--requests FILE</translation>
    </message>
    <message>
        <source>The access policy has no name: --access-policy FILE</source>
        <translation>アクセスポリシーに名前がありません：--access-policy FILE</translation>
    </message>
    <message>
        <source>There are no requests here.</source>
        <translation>ここにリクエストはありません。</translation>
    </message>
    <message>
        <source>   %1, statement %2</source>
        <translation>   %1、ステートメント %2</translation>
    </message>
    <message>
        <source> Did you mean “%1”?</source>
        <translation> 「%1」のことですか？</translation>
    </message>
    <message>
        <source>team %1 has no --%2</source>
        <translation>team %1 に --%2 はありません</translation>
    </message>
    <message>
        <source>team hand-over has no --format json</source>
        <translation>team hand-over に --format json はありません</translation>
    </message>
    <message>
        <source>Say what to do: team %1 [FILE]</source>
        <translation>何をするかを指定してください：team %1 [FILE]</translation>
    </message>
    <message>
        <source>team export needs --output, a folder to make</source>
        <translation>team export には、作成するフォルダーを示す --output が必要です</translation>
    </message>
    <message>
        <source>--last takes a number from 1 to %1</source>
        <translation>--last には 1 から %1 までの数を指定します</translation>
    </message>
    <message>
        <source>The lock of %1 could not be read. %2</source>
        <translation>%1 のロックを読み取れませんでした。%2</translation>
    </message>
    <message>
        <source>By its name: vaultlock-cli vaults --vault NAME</source>
        <translation>名前による場合：vaultlock-cli vaults --vault NAME</translation>
    </message>
    <message>
        <source>The vault %1 could not be read.</source>
        <translation>ボールト %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Asking about the locks in progress</source>
        <translation>進行中のロックについて問い合わせています</translation>
    </message>
    <message>
        <source>--output %1: it is not a regular file</source>
        <translation>--output %1：通常のファイルではありません</translation>
    </message>
    <message>
        <source>--output %1: it is a database, perhaps a journal</source>
        <translation>--output %1：データベースで、ジャーナルかもしれません</translation>
    </message>
    <message>
        <source>--%1 takes a span of at most 20 days, such as 90s, 15m, 4h or 2d</source>
        <translation>--%1 には、90s、15m、4h、2d のような 20 日以内の期間を指定します</translation>
    </message>
    <message>
        <source>A sandbox of this command has no lock of a journal</source>
        <translation>このコマンドのサンドボックスに、ジャーナルのロックはありません</translation>
    </message>
    <message>
        <source>Ends soon: </source>
        <translation>まもなく終了：</translation>
    </message>
    <message>
        <source>The age of an archive counts in whole days, from its own upload: each archive has an end of its own. For calendar years take the longest that they can be, leap days included: 366 for one, 2,557 for seven.</source>
        <translation>アーカイブの経過日数は、それ自身のアップロードから丸 1 日単位で数えます。アーカイブごとに終わりが異なります。暦年で考える場合は、うるう日を含めて最も長くなる日数にしてください：1 年なら 366、7 年なら 2,557 です。</translation>
    </message>
    <message>
        <source>A hold is put in place and lifted by the vault&apos;s tags, which the policy does not lock by itself. Add the card “Who may change tags” beside it, or whoever may change tags can lift the hold.</source>
        <translation>ホールドはボールトのタグによって設定および解除されますが、ポリシー自体はタグをロックしません。「タグを変更できる者」のカードも追加してください。追加しないと、タグの変更を許可されている者がホールドを解除できます。</translation>
    </message>
    <message>
        <source>Who is named here can never be changed after the lock is complete. Name somebody who will still be there in years: the account&apos;s root, or a role whose name is kept.</source>
        <translation>ここに指定した者は、ロックの完了後は決して変更できません。何年も先まで存在する者、つまりアカウントのルートユーザーか、名前が維持されるロールを指定してください。</translation>
    </message>
    <message>
        <source>You pay for the archives for as long as the vault exists, and a vault with archives in it cannot be deleted. Take a retention in days, unless this is really meant.</source>
        <translation>アーカイブの料金は、ボールトが存在する限り発生します。また、アーカイブのあるボールトは削除できません。本当にこれを意図するのでない限り、日数による保持を使用してください。</translation>
    </message>
    <message>
        <source>It binds whoever an access policy might let in one day. The vault&apos;s own account is not bound by it.</source>
        <translation>いつかアクセスポリシーが許可するかもしれない者すべてを拘束します。ボールト自身のアカウントは拘束されません。</translation>
    </message>
    <message>
        <source>A lock does not keep an access policy or notifications as they are: this does, for ever. A vault without archives could otherwise be deleted.</source>
        <translation>ロックは、アクセスポリシーや通知を現状のまま保つものではありません。これは、永久に保ちます。これがなければ、アーカイブのないボールトは削除される可能性があります。</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で</translation>
    </message>
    <message>
        <source>Whom a card binds</source>
        <translation>カードが拘束する者</translation>
    </message>
    <message>
        <source>Several cards ask whom they bind. Everyone is the usual answer: root is bound, too, and so is whoever an access policy lets in from another account, now or later.</source>
        <translation>いくつかのカードでは、誰を拘束するかを指定します。通常は「全員」です。ルートユーザーも、また現在または今後アクセスポリシーが別のアカウントから許可する者も、拘束されます。</translation>
    </message>
    <message>
        <source>Nobody is left out, of any account.</source>
        <translation>どのアカウントの者も、誰も除外されません。</translation>
    </message>
    <message>
        <source>Policies to start from</source>
        <translation>出発点となるポリシー</translation>
    </message>
    <message>
        <source>An empty form offers policies to start from. They are usual ones, and no more than that: which retention your records need is for your company to say.</source>
        <translation>フォームが空の場合、出発点となるポリシーが示されます。一般的なものですが、それ以上のものではありません。あなたの記録にどのような保持が必要かは、あなたの会社が決めることです。</translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation>フォームと JSON</translation>
    </message>
    <message>
        <source>Form and JSON are two views of one text. Each card is a statement of the policy; a change in one is seen in the other at once.</source>
        <translation>フォームと JSON は、1 つのテキストの 2 つの見方です。各カードはポリシーのステートメントで、一方の変更はすぐにもう一方に表示されます。</translation>
    </message>
    <message>
        <source>“In words” says what the whole policy comes to, statement by statement and all together, and asks about any one request. “Compare” holds the draft against what is installed, in its text and in what it decides.</source>
        <translation>「言葉で」は、ポリシー全体が何をもたらすかを、ステートメントごとに、また全体として示し、任意の 1 つのリクエストについて確かめられます。「比較」は、下書きを設定済みのものと、テキストと判定の両方で照合します。</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>コマンドラインで</translation>
    </message>
    <message>
        <source>What it means, by the state of the vault</source>
        <translation>ボールトの状態ごとの意味</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Without this finding:</source>
        <translation>この検出事項がない例：</translation>
    </message>
    <message>
        <source>It is also said so</source>
        <translation>次のようにも表示されます</translation>
    </message>
    <message>
        <source>Its name for programs</source>
        <translation>プログラム用の名前</translation>
    </message>
    <message>
        <source>Found in the example, too</source>
        <translation>この例で、ほかに検出されるもの</translation>
    </message>
    <message>
        <source>Findings: the text</source>
        <translation>検出事項：テキスト</translation>
    </message>
    <message>
        <source>Findings: the structure</source>
        <translation>検出事項：構造</translation>
    </message>
    <message>
        <source>Findings: the vault</source>
        <translation>検出事項：ボールト</translation>
    </message>
    <message>
        <source>Findings: who</source>
        <translation>検出事項：誰</translation>
    </message>
    <message>
        <source>Findings: actions</source>
        <translation>検出事項：アクション</translation>
    </message>
    <message>
        <source>Findings: conditions</source>
        <translation>検出事項：条件</translation>
    </message>
    <message>
        <source>Findings: what it does</source>
        <translation>検出事項：効果</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>そのようなページはありません</translation>
    </message>
    <message>
        <source>The guide has no page of this name: %1</source>
        <translation>ガイドにこの名前のページはありません：%1</translation>
    </message>
    <message>
        <source>Vaultlock guide</source>
        <translation>Vaultlock ガイド</translation>
    </message>
    <message>
        <source>The procedure, step by step</source>
        <translation>手順（順を追って）</translation>
    </message>
    <message>
        <source>Rehearse it in the sandbox, from the first step to the last.</source>
        <translation>最初の手順から最後の手順まで、サンドボックスでリハーサルします。</translation>
    </message>
    <message>
        <source>Write the policy, by form or as JSON, until no error is left.</source>
        <translation>フォームまたは JSON で、エラーがなくなるまでポリシーを書きます。</translation>
    </message>
    <message>
        <source>Review what it does, to whom, and until when; accept each danger by name, or mend it.</source>
        <translation>何を、誰に、いつまで行うものかを確認します。それぞれの危険は、個別に了承するか、修正します。</translation>
    </message>
    <message>
        <source>Initiate the lock. From this moment the policy is in force, and 24 hours run.</source>
        <translation>ロックを開始します。この時点からポリシーは有効になり、24 時間が始まります。</translation>
    </message>
    <message>
        <source>See that the lock ID is kept: it is in the journal, and one button copies it.</source>
        <translation>ロック ID が保管されていることを確かめます。ジャーナルにあり、ボタン 1 つでコピーできます。</translation>
    </message>
    <message>
        <source>Try what the lock does, while it can still be taken back.</source>
        <translation>まだ取り消せる間に、ロックの効果を試します。</translation>
    </message>
    <message>
        <source>Complete the lock, or abort it. Complete is for ever.</source>
        <translation>ロックを完了するか、中止します。完了は永久です。</translation>
    </message>
    <message>
        <source>Rehearse in the sandbox</source>
        <translation>サンドボックスでリハーサル</translation>
    </message>
    <message>
        <source>The sandbox is a Glacier of its own on this computer. It follows the documented life of a vault lock and decides every call by the vault&apos;s policies, so each step of the procedure can be done there as on AWS. A badge says SANDBOX, and a lock ID of the sandbox can never be sent to AWS.</source>
        <translation>サンドボックスは、このコンピューター上にある独自の Glacier です。ドキュメントに記載されたボールトロックの経過に従い、すべての呼び出しをボールトのポリシーで判定するため、手順の各段階を AWS と同じように行えます。SANDBOX のバッジが表示され、サンドボックスのロック ID が AWS に送信されることは決してありません。</translation>
    </message>
    <message>
        <source>Choose “Sandbox” beside the connection, and one of the sample vaults.</source>
        <translation>接続の横で「サンドボックス」を選択し、サンプルのボールトを 1 つ選択します。</translation>
    </message>
    <message>
        <source>Go the whole way once, with the policy that you mean to use.</source>
        <translation>使用する予定のポリシーで、全行程を一度行います。</translation>
    </message>
    <message>
        <source>Move the sandbox&apos;s clock forward to see the 24 hours end, and on a locked vault what happens past the retention.</source>
        <translation>サンドボックスの時計を進めて、24 時間の終わりと、ロック済みのボールトで保持の期間を過ぎると何が起こるかを確かめます。</translation>
    </message>
    <message>
        <source>Have somebody who will be there on the day look on.</source>
        <translation>当日そこにいる人に、見ていてもらいます。</translation>
    </message>
    <message>
        <source>Write the policy</source>
        <translation>ポリシーを書く</translation>
    </message>
    <message>
        <source>Choose the connection and the Region. Before anything can be changed, the window says which account it is, as whom, and by which credentials.</source>
        <translation>接続とリージョンを選択します。何かを変更できるようになる前に、どのアカウントか、誰としてか、どの認証情報によるかがウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>Choose the vault. Its ARN goes into the policy by itself.</source>
        <translation>ボールトを選択します。その ARN は自動的にポリシーに入ります。</translation>
    </message>
    <message>
        <source>Write the policy by form, or as JSON. Mistakes are shown as you type, at the very bytes that are wrong.</source>
        <translation>フォームまたは JSON でポリシーを書きます。誤りは、入力中に、誤っているバイトそのものの位置に表示されます。</translation>
    </message>
    <message>
        <source>Read “In words”: what the policy denies, to whom, and until when. If it does not say what you mean, the policy does not either.</source>
        <translation>「言葉で」を読みます：ポリシーが何を、誰に、いつまで拒否するか。意図したとおりに書かれていなければ、ポリシーも意図したとおりではありません。</translation>
    </message>
    <message>
        <source>Mend every error. Mend each danger, too, unless it is meant.</source>
        <translation>すべてのエラーを修正します。危険も、意図したものでなければ、それぞれ修正します。</translation>
    </message>
    <message>
        <source>A lock protects what its policy denies, and nothing else. The usual policy denies the deletion of archives that are younger than the retention, to everyone. Drafts are saved for each vault as you type.</source>
        <translation>ロックが保護するのは、ポリシーが拒否するものだけです。通常のポリシーは、保持の期間に満たないアーカイブの削除を全員に対して拒否します。下書きは、入力中にボールトごとに保存されます。</translation>
    </message>
    <message>
        <source>Review before you initiate</source>
        <translation>開始の前に確認する</translation>
    </message>
    <message>
        <source>The review shows the very text that is sent, and beside it what it does in words, as a picture over the age of an archive, and who is bound. It also says which vault, which account and Region, and when the 24 hours would end.</source>
        <translation>確認では、送信されるテキストそのものと、その横に、効果の説明、アーカイブの経過日数に沿った図、拘束される者が表示されます。どのボールトか、どのアカウントとリージョンか、24 時間がいつ終わることになるかも示されます。</translation>
    </message>
    <message>
        <source>Read the vault&apos;s name and the account, letter by letter.</source>
        <translation>ボールトの名前とアカウントを、1 文字ずつ読みます。</translation>
    </message>
    <message>
        <source>Read what is denied, and from which day on it is not any more.</source>
        <translation>何が拒否され、何日目から拒否されなくなるかを読みます。</translation>
    </message>
    <message>
        <source>Accept each danger by name, or go back and mend it.</source>
        <translation>それぞれの危険を個別に了承するか、戻って修正します。</translation>
    </message>
    <message>
        <source>Save the report, if somebody else has to agree first.</source>
        <translation>先にほかの人の同意が必要な場合は、レポートを保存します。</translation>
    </message>
    <message>
        <source>With a team&apos;s rule of four eyes: see that a colleague has approved exactly this policy for exactly this vault.</source>
        <translation>チームのフォーアイズ（二者承認）のルールがある場合：同僚が、このボールトそのものに対するこのポリシーそのものを承認したことを確かめます。</translation>
    </message>
    <message>
        <source>Initiate the lock</source>
        <translation>ロックを開始する</translation>
    </message>
    <message>
        <source>The policy takes effect at once. What was intended is written into the journal, then the request is sent once, then the lock ID is written down, and only then it is shown. The end of the 24 hours is the one that the service reports.</source>
        <translation>ポリシーはすぐに有効になります。まず意図した内容がジャーナルに書き込まれ、次にリクエストが 1 回送信され、ロック ID が書き留められ、その後で初めて表示されます。24 時間の終わりは、サービスが報告する時刻です。</translation>
    </message>
    <message>
        <source>Choose a time at which you, or a colleague, will be there within the 24 hours.</source>
        <translation>24 時間以内に、あなたか同僚が対応できる時間を選びます。</translation>
    </message>
    <message>
        <source>Press “Initiate lock” at the end of the review.</source>
        <translation>確認の最後で「ロックを開始」を押します。</translation>
    </message>
    <message>
        <source>Wait until the lock ID is on screen. If no answer comes, the service is asked what came of it; do not initiate elsewhere meanwhile.</source>
        <translation>ロック ID が画面に表示されるまで待ちます。応答がない場合は、どうなったかをサービスに問い合わせます。その間、ほかの場所で開始しないでください。</translation>
    </message>
    <message>
        <source>Keep the lock ID</source>
        <translation>ロック ID を保管する</translation>
    </message>
    <message>
        <source>The service gives a lock ID once, when a lock is initiated. Whoever completes the lock needs it. Without it the lock can only be aborted, or left to expire.</source>
        <translation>サービスは、ロックの開始時に一度だけロック ID を渡します。ロックを完了する者には、これが必要です。ロック ID がなければ、ロックは中止するか、期限切れにするしかありません。</translation>
    </message>
    <message>
        <source>It is in the journal on this computer before it is on screen, and comes back after a restart or a crash.</source>
        <translation>画面に表示される前に、このコンピューターのジャーナルに入っており、再起動やクラッシュの後も再び表示されます。</translation>
    </message>
    <message>
        <source>“Copy” puts exactly the ID into the clipboard, nothing else.</source>
        <translation>「コピー」は、ID だけをそのままクリップボードに入れます。</translation>
    </message>
    <message>
        <source>If a warning says that it is in memory alone, copy it and keep it elsewhere before you do anything else.</source>
        <translation>メモリにしかないという警告が出た場合は、ほかの操作を行う前に、コピーして別の場所に保管してください。</translation>
    </message>
    <message>
        <source>“Hand over…” gives it to a colleague in a sealed file.</source>
        <translation>「ほかの人に引き継ぐ…」は、封印されたファイルで同僚に渡します。</translation>
    </message>
    <message>
        <source>A lock that was initiated elsewhere offers “Enter lock ID…”.</source>
        <translation>別の場所で開始されたロックには、「ロック ID を入力…」が表示されます。</translation>
    </message>
    <message>
        <source>A lock ID alone does nothing: it takes credentials that may complete the lock. It is still nobody else&apos;s business.</source>
        <translation>ロック ID だけでは何もできません。ロックの完了を許可された認証情報が必要です。それでも、ほかの人に見せるものではありません。</translation>
    </message>
    <message>
        <source>Try what the lock does</source>
        <translation>ロックの効果を試す</translation>
    </message>
    <message>
        <source>While the lock is in progress its policy is in full effect, and can still be taken back. So this is the time to see whether it does what it says.</source>
        <translation>ロックが進行中の間、ポリシーは完全に有効で、まだ取り消せます。ですから、書かれているとおりの効果があるかどうかを確かめるのは、この間です。</translation>
    </message>
    <message>
        <source>“Try” lists what follows from the policy: that new archives are still taken, that a young one cannot be deleted, that the hold can be set and cleared by those who may.</source>
        <translation>「試す」には、ポリシーから導かれることが一覧表示されます：新しいアーカイブは引き続き受け付けられること、保存して間もないアーカイブは削除できないこと、ホールドの設定と解除は許可された者が行えること。</translation>
    </message>
    <message>
        <source>In the sandbox each trial has a button. On a live service one button tries it for real, and only after it has asked: one archive of a few bytes is stored, which stays for as long as the lock keeps it.</source>
        <translation>サンドボックスでは、各試行にボタンがあります。LIVE のサービスでは、1 つのボタンで実際に試しますが、必ず先に確認を求めます。数バイトのアーカイブが 1 つ保存され、ロックが保持する限り残ります。</translation>
    </message>
    <message>
        <source>The commands of the AWS CLI stand beside each trial, ready to copy, without credentials.</source>
        <translation>各試行の横に AWS CLI のコマンドがあり、認証情報なしの、すぐにコピーできる形になっています。</translation>
    </message>
    <message>
        <source>A denial proves the lock only where the service says that a policy of the vault was the reason. Permissions of your own may deny, too.</source>
        <translation>拒否がロックの証拠になるのは、ボールトのポリシーが理由だとサービスが答えた場合だけです。あなた自身の権限が拒否することもあります。</translation>
    </message>
    <message>
        <source>What happens past the retention cannot be tried in 24 hours on a live service. In the sandbox it can, on a locked vault.</source>
        <translation>保持の期間を過ぎると何が起こるかは、LIVE のサービスでは 24 時間以内に試せません。サンドボックスでは、ロック済みのボールトで試せます。</translation>
    </message>
    <message>
        <source>Open “Review and complete…”. The installed policy and the state are read again, and compared with what was initiated. Any difference stops it and is told.</source>
        <translation>「確認して完了…」を開きます。設定済みのポリシーと状態が読み直され、開始した内容と比較されます。違いがあれば、そこで停止して知らせます。</translation>
    </message>
    <message>
        <source>Read the review once more, as if for the first time.</source>
        <translation>初めて読むつもりで、確認の内容をもう一度読みます。</translation>
    </message>
    <message>
        <source>Type the name of the vault.</source>
        <translation>ボールトの名前を入力します。</translation>
    </message>
    <message>
        <source>Press “Complete lock”.</source>
        <translation>「ロックを完了」を押します。</translation>
    </message>
    <message>
        <source>If you are in doubt, abort. A new lock can be initiated at any time; a completed one can never be taken back.</source>
        <translation>迷う場合は中止してください。新しいロックはいつでも開始できますが、完了したロックは決して取り消せません。</translation>
    </message>
    <message>
        <source>Abort the lock</source>
        <translation>ロックを中止する</translation>
    </message>
    <message>
        <source>Abort removes the policy that was initiated, and its lock ID is void. The vault is then as it was before, without a lock.</source>
        <translation>中止すると、開始したポリシーが削除され、そのロック ID は無効になります。ボールトは、ロックのない元の状態に戻ります。</translation>
    </message>
    <message>
        <source>Press “Abort lock…”, and confirm.</source>
        <translation>「ロックを中止…」を押し、確認します。</translation>
    </message>
    <message>
        <source>Mend the policy, which is still there as a draft, and initiate again.</source>
        <translation>下書きとして残っているポリシーを修正し、もう一度開始します。</translation>
    </message>
    <message>
        <source>A policy that denies AbortVaultLock cannot be aborted: it stays until the 24 hours are over.</source>
        <translation>AbortVaultLock を拒否するポリシーは中止できません。24 時間が終わるまで残ります。</translation>
    </message>
    <message>
        <source>When the time runs out</source>
        <translation>時間がなくなるとき</translation>
    </message>
    <message>
        <source>You are warned at 12 hours, 4 hours, 1 hour and 15 minutes before the end, also when the window is hidden.</source>
        <translation>終了の 12 時間前、4 時間前、1 時間前、15 分前に警告します。ウィンドウが隠れているときも同様です。</translation>
    </message>
    <message>
        <source>“Running locks” at the head of the window has every lock that is in progress, on whichever connection.</source>
        <translation>ウィンドウ上部の「進行中のロック」に、どの接続のものでも、進行中のすべてのロックがあります。</translation>
    </message>
    <message>
        <source>On closing the window “Keep watching” goes on with reminders, and “Calendar file…” puts the ends into your calendar.</source>
        <translation>ウィンドウを閉じるとき、「監視を続ける」を選ぶとリマインダーが続き、「カレンダーファイル…」を選ぶと終了の時刻をカレンダーに入れます。</translation>
    </message>
    <message>
        <source>The clock is the service&apos;s: it is right after a suspend, after a restart, and where this computer&apos;s clock is wrong.</source>
        <translation>時計はサービスのものです。スリープの後も、再起動の後も、このコンピューターの時計が誤っている場合も、正確です。</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The service would refuse the policy, or it cannot mean what it says. A lock cannot be initiated with it.</source>
        <translation>サービスがポリシーを受け付けないか、記載どおりの意味になりえません。このままではロックを開始できません。</translation>
    </message>
    <message>
        <source>The service would accept the policy, but the lock would not protect, or could not be lived with. Each danger has to be accepted by name, before Initiate and before Complete.</source>
        <translation>サービスはポリシーを受け付けますが、ロックが保護しないか、運用に支障が出ます。それぞれの危険を、開始の前と完了の前に、個別に了承する必要があります。</translation>
    </message>
    <message>
        <source>Most likely not what is meant: worth a look before the policy is for ever.</source>
        <translation>意図したものではない可能性が高く、ポリシーが永久になる前に見ておく価値があります。</translation>
    </message>
    <message>
        <source>Good to know, and often just as it is meant.</source>
        <translation>知っておくとよいことで、多くの場合は意図したとおりです。</translation>
    </message>
    <message>
        <source>Write a policy, review it, and initiate the lock.</source>
        <translation>ポリシーを書き、確認して、ロックを開始します。</translation>
    </message>
    <message>
        <source>Wait. The intent is in the journal, the request is sent once, and the lock ID is on disk before it is on screen. Should the program end now, the next start finds out what came of it.</source>
        <translation>待ちます。意図はジャーナルに入り、リクエストは 1 回送信され、ロック ID は画面に表示される前にディスクに書き込まれます。ここでプログラムが終了しても、次回の起動時に、どうなったかを確かめます。</translation>
    </message>
    <message>
        <source>Try what the policy does, then complete the lock or abort it. Complete takes the lock ID. The time left is counted by the service&apos;s clock, also after a restart or a suspend.</source>
        <translation>ポリシーの効果を試し、その後でロックを完了または中止します。完了にはロック ID が必要です。残り時間はサービスの時計で数え、再起動やスリープの後も同様です。</translation>
    </message>
    <message>
        <source>Wait. State and policy were read again and compared with what was initiated before the request was sent.</source>
        <translation>待ちます。リクエストを送信する前に、状態とポリシーを読み直し、開始した内容と比較しました。</translation>
    </message>
    <message>
        <source>Nothing can be changed any more. Make evidence of the lock, if an auditor will ask for it. The vault&apos;s access policy, its tags and its archives go on as before, as far as the policy does not deny it.</source>
        <translation>もう何も変更できません。監査人が求める場合は、ロックの証跡を作成してください。ボールトのアクセスポリシー、タグ、アーカイブは、ポリシーが拒否しない限り、これまでどおりです。</translation>
    </message>
    <message>
        <source>Wait. The policy is removed, and the lock ID is void after that.</source>
        <translation>待ちます。ポリシーは削除され、その後ロック ID は無効になります。</translation>
    </message>
    <message>
        <source>Initiate again when you are ready: a new lock has a new lock ID and 24 hours of its own.</source>
        <translation>準備ができたら、もう一度開始します。新しいロックには、新しいロック ID と、それ自身の 24 時間があります。</translation>
    </message>
    <message>
        <source>Do nothing elsewhere meanwhile: the request may have had its effect. Once the service has been asked, the window shows what is so.</source>
        <translation>その間、ほかの場所では何もしないでください。リクエストが効果を及ぼしている可能性があります。サービスに問い合わせた後、実際の状態がウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>Check account and Region beside the connection, and refresh.</source>
        <translation>接続の横のアカウントとリージョンを確認し、更新してください。</translation>
    </message>
    <message>
        <source>Unknown is never shown as safe. Refresh to ask the service; the reason stands beside it where the last question failed.</source>
        <translation>不明なものを安全と表示することは決してありません。サービスに問い合わせるには更新してください。前回の問い合わせが失敗した場合は、その理由が横に表示されます。</translation>
    </message>
    <message>
        <source>States of a lock</source>
        <translation>ロックの状態</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Hand a lock over</source>
        <translation>ロックを引き継ぐ</translation>
    </message>
    <message>
        <source>Who initiates a lock is often not who completes it. A hand-over is a sealed file for one colleague: lock ID, policy, deadline, what was tried and what is left, and no secret besides.</source>
        <translation>ロックを開始する者と完了する者は、多くの場合異なります。引き継ぎは、同僚 1 人に宛てた、封印されたファイルです：ロック ID、ポリシー、期限、何を試して何が残っているか。それ以外の秘密は含まれません。</translation>
    </message>
    <message>
        <source>Press “Hand over…” beside the lock ID, and say for whom it is.</source>
        <translation>ロック ID の横の「ほかの人に引き継ぐ…」を押し、誰に宛てるかを指定します。</translation>
    </message>
    <message>
        <source>Send the file, and the passphrase by another way.</source>
        <translation>ファイルを送り、パスフレーズは別の手段で伝えます。</translation>
    </message>
    <message>
        <source>Your colleague opens it with “Open hand-over…” in the menu File, or drops it on the window. It says what is in it and which connection it needs.</source>
        <translation>同僚は、「ファイル」メニューの「引き継ぎを開く…」で開くか、ウィンドウにドロップします。内容と必要な接続が表示されます。</translation>
    </message>
    <message>
        <source>The service is asked whether it is still so, and the lock is taken as received.</source>
        <translation>今もそのとおりかどうかをサービスに問い合わせ、ロックを受け取ったものとして引き取ります。</translation>
    </message>
    <message>
        <source>The team&apos;s journal</source>
        <translation>チームのジャーナル</translation>
    </message>
    <message>
        <source>A team shares its journals in a PostgreSQL database: each desk hands its lines over, lock IDs included, and sees what the others did. The journal on this computer stays the truth, and waits for nothing.</source>
        <translation>チームは、ジャーナルを PostgreSQL データベースで共有します。各端末はロック ID を含めてその行を引き渡し、ほかの端末が行ったことを見ます。正となるのは引き続きこのコンピューターのジャーナルで、何も待ちません。</translation>
    </message>
    <message>
        <source>“Team&apos;s journal…” in the menu Vault says which database it is, as whom, and tests it step by step. The password is kept in the keychain.</source>
        <translation>「ボールト」メニューの「チームのジャーナル…」では、どのデータベースか、誰としてかを指定し、段階を追ってテストします。パスワードはキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>What a colleague does with the vault that you look at is told at once.</source>
        <translation>表示しているボールトに同僚が行ったことは、すぐに知らされます。</translation>
    </message>
    <message>
        <source>Where an old backup of the database was restored, or a line was changed, that is an alarm: nothing is handed over before a person has accepted it.</source>
        <translation>データベースの古いバックアップが復元されたり、行が変更されたりした場合は、警報です。人が受け入れるまで、何も引き渡されません。</translation>
    </message>
    <message>
        <source>Let only those into the database who may have the lock IDs.</source>
        <translation>ロック ID を持つことを許可された者だけが、データベースに入れるようにしてください。</translation>
    </message>
    <message>
        <source>With a team there can be the rule that another member approves exactly this policy for exactly this vault before a lock is initiated, and that who initiated does not complete.</source>
        <translation>チームでは、ロックの開始前に、別のメンバーがこのボールトそのものに対するこのポリシーそのものを承認すること、また、開始した者は完了しないことを、ルールにできます。</translation>
    </message>
    <message>
        <source>One member sets the rule; it takes two to lift it.</source>
        <translation>ルールの設定は 1 人のメンバーで行い、解除には 2 人が必要です。</translation>
    </message>
    <message>
        <source>“Approve policy…” in the menu Vault approves a file for a vault.</source>
        <translation>「ボールト」メニューの「ポリシーを承認…」は、ボールトに対するファイルを承認します。</translation>
    </message>
    <message>
        <source>The reviews of Initiate and Complete say who approved and who initiated, and refuse what the rule does not allow. What cannot be told is refused, too.</source>
        <translation>開始と完了の確認では、誰が承認し、誰が開始したかが示され、ルールで許可されないものは受け付けられません。判定できないものも受け付けられません。</translation>
    </message>
    <message>
        <source>Who somebody is, AWS says. In the sandbox nobody can approve.</source>
        <translation>誰であるかは AWS が答えます。サンドボックスでは、誰も承認できません。</translation>
    </message>
    <message>
        <source>It is a rule of the team that Vaultlock keeps, and no control of AWS&apos;s: it does not bind who takes another tool. What IAM can enforce of it is offered to copy.</source>
        <translation>これは Vaultlock が守るチームのルールで、AWS の統制ではありません。ほかのツールを使う者を拘束しません。そのうち IAM が強制できる部分は、コピー用に提示されます。</translation>
    </message>
    <message>
        <source>Evidence for an auditor</source>
        <translation>監査人のための証跡</translation>
    </message>
    <message>
        <source>Which policy is in force on this vault, since when, who decided it, what does it forbid, and how is that known? Evidence is a folder or a ZIP file that answers this from the journal, for a reader who has no Vaultlock.</source>
        <translation>このボールトではどのポリシーが、いつから有効か。誰が決めたか。何を禁止するか。どのようにしてそれがわかるか。証跡は、Vaultlock を持たない読み手のために、これらにジャーナルから答えるフォルダーまたは ZIP ファイルです。</translation>
    </message>
    <message>
        <source>“Evidence…” on a locked vault&apos;s page, or in the menu Vault, makes it. It can be signed and stamped: sign first, then stamp.</source>
        <translation>ロック済みのボールトのページの「証跡…」、または「ボールト」メニューから作成します。署名とタイムスタンプを付けられます。先に署名し、その後でタイムスタンプを付けます。</translation>
    </message>
    <message>
        <source>“Verify evidence…” in the menu File says of each check whether it holds, failed, or could not be made.</source>
        <translation>「ファイル」メニューの「証跡を検証…」は、各検査が合格か、不合格か、実行できなかったかを示します。</translation>
    </message>
    <message>
        <source>SANDBOX or LIVE stands on every page of it.</source>
        <translation>すべてのページに SANDBOX または LIVE と記されます。</translation>
    </message>
    <message>
        <source>The lock ID of a lock that may still be in progress is never in it.</source>
        <translation>まだ進行中かもしれないロックのロック ID が入ることは決してありません。</translation>
    </message>
    <message>
        <source>Evidence states facts. Whether they suffice for a rule is not said.</source>
        <translation>証跡は事実を述べます。それがある規則に十分かどうかは述べません。</translation>
    </message>
    <message>
        <source>All vaults in one table</source>
        <translation>1 つの表にすべてのボールト</translation>
    </message>
    <message>
        <source>“All vaults…” in the menu Vault reads every vault of the profiles and Regions that you tick: lock and time left, which known policy it is the same as, until when deletion is denied, tags and access policy. It only reads.</source>
        <translation>「ボールト」メニューの「すべてのボールト…」は、印を付けたプロファイルとリージョンのすべてのボールトを読み取ります：ロックと残り時間、どの既知のポリシーと同じか、いつまで削除が拒否されるか、タグ、アクセスポリシー。読み取るだけです。</translation>
    </message>
    <message>
        <source>Questions such as “Not locked” or “Ends within” are ticked and combined, and can be kept under a name.</source>
        <translation>「未ロック」や「次の時間内に終了」などの条件は、印を付けて組み合わせ、名前を付けて保存できます。</translation>
    </message>
    <message>
        <source>What could not be asked is named. It is never shown as not locked.</source>
        <translation>問い合わせできなかったものは、名前を示します。未ロックと表示することは決してありません。</translation>
    </message>
    <message>
        <source>What is shown can be exported as CSV or JSON.</source>
        <translation>表示内容は、CSV または JSON にエクスポートできます。</translation>
    </message>
    <message>
        <source>One policy for many vaults</source>
        <translation>多数のボールトに 1 つのポリシー</translation>
    </message>
    <message>
        <source>“Initiate in the selected vaults…” in the menu Vault gives one policy of the form to many vaults, each with its own ARN, and each looked at by what is known of it.</source>
        <translation>「ボールト」メニューの「選択したボールトで開始…」は、フォームのポリシー 1 つを、それぞれ自身の ARN を入れて多数のボールトに設定します。各ボールトは、わかっている内容に照らして調べます。</translation>
    </message>
    <message>
        <source>What is left out is named, each danger is accepted once, and the number of vaults is typed.</source>
        <translation>除外したものは名前を示し、それぞれの危険は一度了承し、ボールトの数を入力します。</translation>
    </message>
    <message>
        <source>One vault after the other is initiated. At the first surprise it stops, and a person decides how it goes on.</source>
        <translation>ボールトを 1 つずつ開始します。最初の予想外の事態で停止し、続け方は人が決めます。</translation>
    </message>
    <message>
        <source>After a crash it goes on where the journal says that it had come to.</source>
        <translation>クラッシュの後は、ジャーナルに記録された、到達していたところから続行します。</translation>
    </message>
    <message>
        <source>Each lock is completed by itself, by its name.</source>
        <translation>ロックはそれぞれ個別に、その名前で完了します。</translation>
    </message>
    <message>
        <source>Watching without a window</source>
        <translation>ウィンドウなしで監視</translation>
    </message>
    <message>
        <source>Every lock in progress of the journal is watched, on whichever connection it was made.</source>
        <translation>どの接続で作成したものでも、ジャーナルの進行中のすべてのロックを監視します。</translation>
    </message>
    <message>
        <source>“Start watching at each login” in the menu Vault reminds of running locks from the login on, without a window.</source>
        <translation>「ボールト」メニューの「ログインのたびに監視を開始」は、ログインの時から、ウィンドウなしで進行中のロックのリマインダーを出します。</translation>
    </message>
    <message>
        <source>The command asks the services once or again and again, for people, for programs, or for Prometheus.</source>
        <translation>このコマンドは、人、プログラム、または Prometheus のために、サービスに 1 回または繰り返し問い合わせます。</translation>
    </message>
    <message>
        <source>With others, and many vaults</source>
        <translation>ほかの人との共同作業と多数のボールト</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>All of it is on this computer, for you alone. Help &gt; About Vaultlock says where it is here.</source>
        <translation>すべてこのコンピューター上にあり、あなた専用です。ここでの場所は、「ヘルプ」&gt;「Vaultlock について」に示されます。</translation>
    </message>
    <message>
        <source>The journal: what was tried and what came of it, with vaults, accounts, who asked, policies, lock IDs and request IDs.</source>
        <translation>ジャーナル：何を試み、どうなったか。ボールト、アカウント、要求者、ポリシー、ロック ID、リクエスト ID を含みます。</translation>
    </message>
    <message>
        <source>The policies that are being written, one for each vault.</source>
        <translation>書きかけのポリシー。ボールトごとに 1 つ。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s vaults and locks.</source>
        <translation>サンドボックスのボールトとロック。</translation>
    </message>
    <message>
        <source>Appearance, layout, connections by name and recent files. No secrets, and no lock IDs.</source>
        <translation>外観、レイアウト、接続の名前、最近使ったファイル。秘密もロック ID も含みません。</translation>
    </message>
    <message>
        <source>The keychain of the desktop</source>
        <translation>デスクトップのキーチェーン</translation>
    </message>
    <message>
        <source>Keys that you typed and chose to keep there, and the password of the team&apos;s database.</source>
        <translation>入力して保管を選んだキーと、チームのデータベースのパスワード。</translation>
    </message>
    <message>
        <source>The files of AWS&apos;s tools are read and never written. Keys are in memory only, unless you have them kept in the keychain.</source>
        <translation>AWS のツールのファイルは読み取るだけで、決して書き込みません。キーは、キーチェーンに保管しない限り、メモリ内だけにあります。</translation>
    </message>
    <message>
        <source>What Vaultlock does not do</source>
        <translation>Vaultlock がしないこと</translation>
    </message>
    <message>
        <source>It does not say that anything conforms to a law or a rule. It reports facts, and your company decides.</source>
        <translation>何かが法律や規則に適合しているとは述べません。事実を報告し、判断はあなたの会社が行います。</translation>
    </message>
    <message>
        <source>It cannot undo a completed lock. Nobody can.</source>
        <translation>完了したロックを元に戻すことはできません。誰にもできません。</translation>
    </message>
    <message>
        <source>It does not store, retrieve or delete archives, but for the small one of a trial that you ask for.</source>
        <translation>アーカイブの保存、取り出し、削除は行いません。例外は、あなたが求めた試行での小さな 1 個だけです。</translation>
    </message>
    <message>
        <source>It does not lock buckets of Amazon S3, nor their storage classes for Glacier: only vaults of Amazon S3 Glacier.</source>
        <translation>Amazon S3 のバケットも、その Glacier ストレージクラスもロックしません。対象は Amazon S3 Glacier のボールトだけです。</translation>
    </message>
    <message>
        <source>It does not guess what AWS does not document.</source>
        <translation>AWS がドキュメントに記載していないことを推測しません。</translation>
    </message>
    <message>
        <source>It does not follow redirects, and does not accept a certificate that cannot be verified.</source>
        <translation>リダイレクトに従わず、検証できない証明書を受け入れません。</translation>
    </message>
    <message>
        <source>It does not protect against somebody who controls this computer, whose credentials are stolen, or who means harm and may do it.</source>
        <translation>このコンピューターを支配する者、認証情報を盗まれた者、または害意を持ち、それを行うことを許可されている者からは保護しません。</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>キーボードで</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard. Help &gt; Keyboard shortcuts lists all keys of the window.</source>
        <translation>すべての操作をキーボードで行えます。「ヘルプ」&gt;「キーボードショートカット」に、ウィンドウのすべてのキーの一覧があります。</translation>
    </message>
    <message>
        <source>This guide, at the page about what is in front of you.</source>
        <translation>このガイドの、目の前にあるものについてのページ。</translation>
    </message>
    <message>
        <source>In the editor: what the word at the cursor means.</source>
        <translation>エディター：カーソル位置の語の意味。</translation>
    </message>
    <message>
        <source>In the editor: what can be written here.</source>
        <translation>エディター：ここに書けるもの。</translation>
    </message>
    <message>
        <source>All keyboard shortcuts.</source>
        <translation>すべてのキーボードショートカット。</translation>
    </message>
    <message>
        <source>In this guide: back and forward.</source>
        <translation>このガイド：戻る、進む。</translation>
    </message>
    <message>
        <source>In this guide: to the search.</source>
        <translation>このガイド：検索へ。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新情報</translation>
    </message>
    <message>
        <source>Words that are used here</source>
        <translation>ここで使用する用語</translation>
    </message>
    <message>
        <source>Where Amazon S3 Glacier keeps archives, in one Region of one account.</source>
        <translation>Amazon S3 Glacier がアーカイブを保管するところ。1 つのアカウントの 1 つのリージョンにあります。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>What is stored in a vault: some bytes that are never changed, with an ID that the service gives. Its age counts from its upload.</source>
        <translation>ボールトに保存されるもの。決して変更されないバイト列で、サービスが付ける ID を持ちます。経過日数はアップロードから数えます。</translation>
    </message>
    <message>
        <source>Vault lock</source>
        <translation>ボールトロック</translation>
    </message>
    <message>
        <source>A policy on a vault that, once it is complete, can never be changed or removed by anybody.</source>
        <translation>ボールトのポリシーで、完了すると、誰も決して変更または削除できません。</translation>
    </message>
    <message>
        <source>Vault lock policy</source>
        <translation>ボールトロックポリシー</translation>
    </message>
    <message>
        <source>The text of the lock, in IAM&apos;s policy language: what is denied, to whom, and when.</source>
        <translation>IAM のポリシー言語で書かれたロックのテキスト：何を、誰に、いつ拒否するか。</translation>
    </message>
    <message>
        <source>Another policy of a vault, which can be changed. It may let in other accounts. A lock&apos;s Deny is above it.</source>
        <translation>ボールトの別のポリシーで、変更できます。ほかのアカウントを許可することもあります。ロックの Deny がこれに優先します。</translation>
    </message>
    <message>
        <source>To put a lock on a vault for 24 hours: the policy is in force at once, and can still be taken back.</source>
        <translation>ボールトに 24 時間のロックをかけること。ポリシーはすぐに有効になり、まだ取り消せます。</translation>
    </message>
    <message>
        <source>What the service gives once, when a lock is initiated. Complete needs it.</source>
        <translation>ロックの開始時に、サービスが一度だけ渡すもの。完了に必要です。</translation>
    </message>
    <message>
        <source>The state of a lock that was initiated and is neither completed nor aborted nor expired.</source>
        <translation>開始され、完了も中止もされておらず、期限切れでもないロックの状態。</translation>
    </message>
    <message>
        <source>To make the lock in progress permanent, with its lock ID. It can never be undone.</source>
        <translation>進行中のロックを、そのロック ID で永久のものにすること。決して元に戻せません。</translation>
    </message>
    <message>
        <source>To take the lock in progress away again.</source>
        <translation>進行中のロックを取り消すこと。</translation>
    </message>
    <message>
        <source>The 24 hours are over without Complete: the service has taken the lock away.</source>
        <translation>完了しないまま 24 時間が終わり、サービスがロックを取り除いた状態。</translation>
    </message>
    <message>
        <source>How old an archive has to be before it can be deleted, in days.</source>
        <translation>アーカイブを削除できるようになるまでに必要な経過日数。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>A tag of the vault while which nothing can be deleted, whatever its age: for a lawsuit, say.</source>
        <translation>ボールトのタグで、それがある間は、経過日数にかかわらず何も削除できません。たとえば訴訟のために使います。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>A key and a value that a vault is marked with. Whoever may can change it, also on a locked vault, unless the policy denies that.</source>
        <translation>ボールトに付けるキーと値。許可されている者は、ポリシーが拒否しない限り、ロック済みのボールトでも変更できます。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Something that there is to say about a policy: an error, a danger, a warning or a hint.</source>
        <translation>ポリシーについて述べるべきこと：エラー、危険、警告、またはヒント。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>What was tried and what came of it, on this computer, each line bound to the one before.</source>
        <translation>何を試み、どうなったか。このコンピューター上にあり、各行が前の行に結び付けられています。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>A Glacier of its own inside this program, to rehearse with.</source>
        <translation>リハーサルのための、このプログラム内の独自の Glacier。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>A connection that leads to AWS, or wherever an endpoint URL says: what is done there is real.</source>
        <translation>AWS、またはエンドポイント URL が示す先につながる接続。そこで行うことは本物です。</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>The full name of something at AWS: partition, service, Region, account, and what it is.</source>
        <translation>AWS における完全な名前：パーティション、サービス、リージョン、アカウント、そして何であるか。</translation>
    </message>
    <message>
        <source>Errors, dangers, warnings and hints</source>
        <translation>エラー、危険、警告、ヒント</translation>
    </message>
    <message>
        <source>What AWS does not document is not guessed. It is told as something that cannot be told, and never as allowed or safe.</source>
        <translation>AWS がドキュメントに記載していないことは推測しません。判定できないものとして示し、許可または安全とは決して示しません。</translation>
    </message>
    <message>
        <source>Elements of a policy</source>
        <translation>ポリシーの要素</translation>
    </message>
    <message>
        <source>Actions of Glacier</source>
        <translation>Glacier のアクション</translation>
    </message>
    <message>
        <source>Operators of conditions</source>
        <translation>条件の演算子</translation>
    </message>
    <message>
        <source>Keys of conditions</source>
        <translation>条件のキー</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>A sandbox for this command, as AWS&apos;s tools find it in the environment, or a profile. Unless given: the environment where it names keys, a profile or an endpoint, else the live connection that the window had last, else the environment.</source>
        <translation>このコマンド用のサンドボックス、環境（AWS のツールの検出による）、またはプロファイル。指定しない場合：環境がキー、プロファイル、またはエンドポイントを示していれば環境、そうでなければウィンドウが最後に使った LIVE の接続、それもなければ環境。</translation>
    </message>
    <message>
        <source>The Region; goes before AWS_REGION.</source>
        <translation>リージョン。AWS_REGION より優先。</translation>
    </message>
    <message>
        <source>Where requests go; goes before AWS_ENDPOINT_URL_GLACIER. STS is not asked then.</source>
        <translation>リクエストの送信先。AWS_ENDPOINT_URL_GLACIER より優先。この場合、STS には問い合わせません。</translation>
    </message>
    <message>
        <source>the command did what was asked</source>
        <translation>コマンドは求められたことを行いました</translation>
    </message>
    <message>
        <source>it failed, or found what it looks for</source>
        <translation>失敗したか、探しているものが見つかりました</translation>
    </message>
    <message>
        <source>the command line cannot be, a file cannot be read or understood, or the output cannot be written</source>
        <translation>コマンドラインが正しくないか、ファイルを読み取れないか理解できないか、または出力を書き込めません</translation>
    </message>
    <message>
        <source>of watch: something is not known</source>
        <translation>watch の場合：不明なものがあります</translation>
    </message>
    <message>
        <source>What to do, first. `evidence make --help` has the options of one.</source>
        <translation>最初に、何をするか。各コマンドのオプションは `evidence make --help` のようにして表示します。</translation>
    </message>
    <message>
        <source>it was done, and every check that was made is ok</source>
        <translation>実行され、行ったすべての検査が合格でした</translation>
    </message>
    <message>
        <source>a check failed, the journal has nothing about the vault, or something was not taken or written</source>
        <translation>検査が不合格だったか、ジャーナルにそのボールトについての記録がないか、または何かが取り込まれないか書き込まれませんでした</translation>
    </message>
    <message>
        <source>a file cannot be read, or the command line cannot be</source>
        <translation>ファイルを読み取れないか、コマンドラインが正しくありません</translation>
    </message>
    <message>
        <source>The vault, by its name or its ARN.</source>
        <translation>ボールトの名前または ARN。</translation>
    </message>
    <message>
        <source>The folder to write, which must not be there yet.</source>
        <translation>書き込むフォルダー。まだ存在しないもの。</translation>
    </message>
    <message>
        <source>The journal, or an export of one; yours unless given.</source>
        <translation>ジャーナル、またはそのエクスポート。指定しない場合は自分のもの。</translation>
    </message>
    <message>
        <source>Which service, where the journal knows several vaults of the name.</source>
        <translation>同じ名前のボールトがジャーナルにいくつかある場合、どのサービスか。</translation>
    </message>
    <message>
        <source>The moment that it says it was made at, UTC unless it has an offset; now unless given.</source>
        <translation>作成日時として記す時刻。オフセットがなければ UTC。指定しない場合は現在。</translation>
    </message>
    <message>
        <source>Of the local times, as Europe/Berlin; the computer&apos;s unless given.</source>
        <translation>現地時刻のタイムゾーン（Europe/Berlin など）。指定しない場合はコンピューターのもの。</translation>
    </message>
    <message>
        <source>Without evidence.pdf.</source>
        <translation>evidence.pdf なし。</translation>
    </message>
    <message>
        <source>Ask the service, too, what it says now. Only reads.</source>
        <translation>現在のサービスの答えも問い合わせる。読み取るだけです。</translation>
    </message>
    <message>
        <source>A folder for an auditor, of what the journal knows of the lock.</source>
        <translation>ジャーナルにあるロックの情報を収めた、監査人のためのフォルダー。</translation>
    </message>
    <message>
        <source>The evidence.</source>
        <translation>証跡。</translation>
    </message>
    <message>
        <source>A PKCS#12 file with a key and its certificate.</source>
        <translation>キーとその証明書を含む PKCS#12 ファイル。</translation>
    </message>
    <message>
        <source>The passphrase is the first line that comes from this descriptor; it is asked for on the terminal unless given.</source>
        <translation>パスフレーズは、この記述子から届く最初の行。指定しない場合はターミナルで尋ねます。</translation>
    </message>
    <message>
        <source>Put it in place of the signature that is there, which loses its time stamp, too.</source>
        <translation>既存の署名を置き換える。そのタイムスタンプも失われます。</translation>
    </message>
    <message>
        <source>Signs it with your key.</source>
        <translation>自分のキーで署名します。</translation>
    </message>
    <message>
        <source>The file to write, which must not be there yet.</source>
        <translation>書き込むファイル。まだ存在しないもの。</translation>
    </message>
    <message>
        <source>What to send to an authority that gives time stamps.</source>
        <translation>タイムスタンプを発行する機関に送るもの。</translation>
    </message>
    <message>
        <source>What an authority has answered.</source>
        <translation>機関の答え。</translation>
    </message>
    <message>
        <source>The authority to ask, once, over https or http: it gets the SHA-256 and nothing else.</source>
        <translation>https または http で 1 回問い合わせる機関。渡すのは SHA-256 だけです。</translation>
    </message>
    <message>
        <source>Takes what the authority has answered.</source>
        <translation>機関の答えを取り込みます。</translation>
    </message>
    <message>
        <source>The journal, or an export of one, that its lines have to stand in.</source>
        <translation>証跡の行が含まれているはずのジャーナル、またはそのエクスポート。</translation>
    </message>
    <message>
        <source>Ask the service whether it says the same. Only reads.</source>
        <translation>サービスの答えが同じかどうかを問い合わせる。読み取るだけです。</translation>
    </message>
    <message>
        <source>Certificates (PEM) of those who vouch for who signed it.</source>
        <translation>署名した者を保証する機関の証明書（PEM）。</translation>
    </message>
    <message>
        <source>Certificates (PEM) of those who vouch for who stamped it.</source>
        <translation>タイムスタンプを付けた者を保証する機関の証明書（PEM）。</translation>
    </message>
    <message>
        <source>A log file of CloudTrail, JSON or gzip, that has to tell the same calls; may be given more than once.</source>
        <translation>同じ呼び出しを記録しているはずの CloudTrail のログファイル（JSON または gzip）。複数回指定できます。</translation>
    </message>
    <message>
        <source>Looks at it: each check, and why where one was not made.</source>
        <translation>証跡を調べます：それぞれの検査と、実行しなかった場合はその理由。</translation>
    </message>
    <message>
        <source>The same, and whether the service still says so.</source>
        <translation>同じ内容に加え、今もサービスの答えが同じかどうか。</translation>
    </message>
    <message>
        <source>write, sign, stamp or verify the evidence of a lock</source>
        <translation>ロックの証跡の書き込み、署名、タイムスタンプの付与、検証</translation>
    </message>
    <message>
        <source>Writes what the journal knows of one lock as a folder of files for an auditor, and looks at such a folder.</source>
        <translation>ジャーナルにある 1 つのロックの情報を、監査人のためのファイルのフォルダーとして書き込みます。また、そのようなフォルダーを調べます。</translation>
    </message>
    <message>
        <source>write evidence of a lock</source>
        <translation>ロックの証跡を書き込む</translation>
    </message>
    <message>
        <source>Writes what the journal knows of one lock: evidence.json, .html and .pdf, README.txt, verify.py and SHA256SUMS. The same journal, time, zone and fonts make the same bytes. The journal is not changed.</source>
        <translation>ジャーナルにある 1 つのロックの情報を書き込みます：evidence.json、.html、.pdf、README.txt、verify.py、SHA256SUMS。同じジャーナル、時刻、タイムゾーン、フォントからは、同じバイト列ができます。ジャーナルは変更しません。</translation>
    </message>
    <message>
        <source>sign evidence</source>
        <translation>証跡に署名する</translation>
    </message>
    <message>
        <source>Signs evidence.json, and by it every file that it names: a detached CMS signature, evidence.json.p7s. What is not as it was made is not signed.</source>
        <translation>evidence.json に署名し、それによって、そこに記されたすべてのファイルに署名します：分離した CMS 署名、evidence.json.p7s。作成時のままでないものには署名しません。</translation>
    </message>
    <message>
        <source>put a time stamp beside the signature</source>
        <translation>署名の横にタイムスタンプを置く</translation>
    </message>
    <message>
        <source>Puts a time stamp (RFC 3161) of the signature beside it, as evidence.json.p7s.tsr, once it is one; where evidence.json is not signed, one of it, as evidence.json.tsr. Sign first: the stamp shows then that it was signed before the certificate expired.</source>
        <translation>署名のタイムスタンプ（RFC 3161）を、確かにそうであることを確かめたうえで、evidence.json.p7s.tsr としてその横に置きます。evidence.json に署名がない場合は、そのタイムスタンプを evidence.json.tsr として置きます。先に署名してください。証明書の有効期限が切れる前に署名されたことを、タイムスタンプが示します。</translation>
    </message>
    <message>
        <source>write a request for a time stamp</source>
        <translation>タイムスタンプの要求を書き込む</translation>
    </message>
    <message>
        <source>Writes a request for a time stamp (RFC 3161) of the signature, of evidence.json where it is not signed, to be sent to an authority by other means: evidence stamp puts its reply in.</source>
        <translation>署名のタイムスタンプ（RFC 3161）の要求を書き込みます。署名がない場合は evidence.json のものです。別の手段で機関に送り、その答えは evidence stamp で入れます。</translation>
    </message>
    <message>
        <source>look at evidence</source>
        <translation>証跡を調べる</translation>
    </message>
    <message>
        <source>Looks at evidence, a folder or a ZIP file of it, and says of each check whether it is ok, FAILED, or was not made and why. Nothing is written.</source>
        <translation>証跡のフォルダーまたは ZIP ファイルを調べ、各検査について、合格か、不合格か、実行しなかったか（その場合は理由も）を示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>What to do, first. `handover make --help` has the options of one.</source>
        <translation>最初に、何をするか。各コマンドのオプションは `handover make --help` のようにして表示します。</translation>
    </message>
    <message>
        <source>it was done</source>
        <translation>実行されました</translation>
    </message>
    <message>
        <source>there is nothing to give, a file does not open with this passphrase or key, or the lock is not as it was handed over, and then nothing is taken</source>
        <translation>渡すものがないか、ファイルがこのパスフレーズまたはキーで開かないか、ロックが引き継がれたときのままではありません（その場合は何も引き取りません）</translation>
    </message>
    <message>
        <source>the file is no hand-over, or the command line cannot be</source>
        <translation>ファイルが引き継ぎではないか、コマンドラインが正しくありません</translation>
    </message>
    <message>
        <source>The passphrase is the first line of this file; it is asked for on the terminal unless given. Never an argument: others could read it.</source>
        <translation>パスフレーズはこのファイルの最初の行。指定しない場合はターミナルで尋ねます。引数には決してしません。ほかの者に読まれる可能性があるためです。</translation>
    </message>
    <message>
        <source>The passphrase is the first line that comes from this descriptor.</source>
        <translation>パスフレーズは、この記述子から届く最初の行。</translation>
    </message>
    <message>
        <source>The colleague&apos;s name.</source>
        <translation>同僚の名前。</translation>
    </message>
    <message>
        <source>Your name; unless given, who the service takes you for.</source>
        <translation>あなたの名前。指定しない場合は、サービスが認識しているあなた。</translation>
    </message>
    <message>
        <source>A word to the colleague, inside of the file.</source>
        <translation>同僚への一言。ファイルの中に入ります。</translation>
    </message>
    <message>
        <source>Seal it to this X.509 certificate (PEM or DER) instead of a passphrase.</source>
        <translation>パスフレーズの代わりに、この X.509 証明書（PEM または DER）に対して封印する。</translation>
    </message>
    <message>
        <source>A file for Jo; tell the passphrase by another way.</source>
        <translation>Jo へのファイル。パスフレーズは別の手段で伝えてください。</translation>
    </message>
    <message>
        <source>The sealed file.</source>
        <translation>封印されたファイル。</translation>
    </message>
    <message>
        <source>Of a file that is sealed to a certificate: its key, PKCS#12.</source>
        <translation>証明書に対して封印されたファイルの場合：その PKCS#12 のキー。</translation>
    </message>
    <message>
        <source>How the answer is written.</source>
        <translation>答えの出力形式。</translation>
    </message>
    <message>
        <source>What is in it, without the lock ID.</source>
        <translation>内容（ロック ID を除く）。</translation>
    </message>
    <message>
        <source>Takes it, where the service says that the lock is still so.</source>
        <translation>ロックが今もそのとおりだとサービスが答えれば、引き取ります。</translation>
    </message>
    <message>
        <source>give a lock in progress to a colleague, or take one</source>
        <translation>進行中のロックを同僚に引き継ぐ、または引き取る</translation>
    </message>
    <message>
        <source>Hands a lock in progress over to a colleague, in a sealed file, or takes one over.</source>
        <translation>進行中のロックを、封印されたファイルで同僚に引き継ぎます。または引き取ります。</translation>
    </message>
    <message>
        <source>give a lock in progress</source>
        <translation>進行中のロックを引き継ぐ</translation>
    </message>
    <message>
        <source>Writes a lock in progress to a sealed file for a colleague: the lock ID, the policy, the deadline, what was tried and what is left. The journal says to whom.</source>
        <translation>進行中のロックを、同僚に宛てた封印されたファイルに書き込みます：ロック ID、ポリシー、期限、何を試して何が残っているか。誰に宛てたかはジャーナルに記録します。</translation>
    </message>
    <message>
        <source>take a lock in progress</source>
        <translation>進行中のロックを引き取る</translation>
    </message>
    <message>
        <source>Opens a hand-over, holds it against the service, and takes the lock with its lock ID into your journal, as received. Nothing is completed.</source>
        <translation>引き継ぎを開き、サービスと照合して、ロックとそのロック ID を、受け取ったものとしてジャーナルに引き取ります。何も完了しません。</translation>
    </message>
    <message>
        <source>say what is in a hand-over</source>
        <translation>引き継ぎの内容を示す</translation>
    </message>
    <message>
        <source>Opens a hand-over and says what is in it: from whom, which vault, until when, what was tried. Nothing is taken, and nobody is asked whether it is so. The lock ID is not shown.</source>
        <translation>引き継ぎを開き、内容を示します：誰から、どのボールトか、いつまでか、何を試したか。何も引き取らず、そのとおりかどうかを誰にも問い合わせません。ロック ID は表示しません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>このテキストを表示。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>何をするか。</translation>
    </message>
    <message>
        <source>The journal, or of verify an export of one; your own journal unless given.</source>
        <translation>ジャーナル。verify の場合はそのエクスポートも可。指定しない場合は自分のジャーナル。</translation>
    </message>
    <message>
        <source>Of export: write to this file, which must not be there yet; to standard output unless given.</source>
        <translation>export の場合：書き込むファイル。まだ存在しないもの。指定しない場合は標準出力。</translation>
    </message>
    <message>
        <source>Of reconcile: how the answer is written.</source>
        <translation>reconcile の場合：答えの出力形式。</translation>
    </message>
    <message>
        <source>it was written, is as it was written, or agrees with the service</source>
        <translation>書き込まれたか、書き込まれたままか、またはサービスと一致しています</translation>
    </message>
    <message>
        <source>the journal does not verify, is none, or is one of an earlier version: start the window once, which takes it over; of reconcile: something differs, could not be found out, or nothing was asked</source>
        <translation>ジャーナルを検証できないか、ジャーナルではないか、以前のバージョンのものです（一度ウィンドウを起動すると移行されます）。reconcile の場合：何かが異なるか、確かめられなかったか、または何も問い合わせませんでした</translation>
    </message>
    <message>
        <source>there is no such journal, or the command line cannot be</source>
        <translation>そのジャーナルがないか、コマンドラインが正しくありません</translation>
    </message>
    <message>
        <source>Every entry, a line of JSON each.</source>
        <translation>すべての記録を 1 行の JSON で。</translation>
    </message>
    <message>
        <source>Whether it is as it was written.</source>
        <translation>書き込まれたままかどうか。</translation>
    </message>
    <message>
        <source>The same of what was exported.</source>
        <translation>エクスポートしたものについて同じこと。</translation>
    </message>
    <message>
        <source>What the service says of every vault in it, and what differs.</source>
        <translation>そこにあるすべてのボールトについてのサービスの答えと、相違。</translation>
    </message>
    <message>
        <source>What to do. `team rule --help` has the last four.</source>
        <translation>何をするか。最後の 4 つは `team rule --help` で表示します。</translation>
    </message>
    <message>
        <source>The journal; your own unless given.</source>
        <translation>ジャーナル。指定しない場合は自分のもの。</translation>
    </message>
    <message>
        <source>A service of ~/.pg_service.conf, or postgresql://USER@HOST/DATABASE, whose password comes from ~/.pgpass or PGPASSWORD. Unless given, what was set up in the window, else what PGSERVICE or PGHOST say.</source>
        <translation>~/.pg_service.conf のサービス、または postgresql://USER@HOST/DATABASE。パスワードは ~/.pgpass または PGPASSWORD から取得します。指定しない場合はウィンドウで設定したもの、それもなければ PGSERVICE または PGHOST の指定。</translation>
    </message>
    <message>
        <source>Of hand-over: the database counts as it is, though it is not what it was.</source>
        <translation>hand-over の場合：データベースが以前のままではなくても、現状のまま受け入れる。</translation>
    </message>
    <message>
        <source>Of hand-over: where your journal is not the one that the team has, hand it over as a new chain. The old one stays.</source>
        <translation>hand-over の場合：あなたのジャーナルがチームにあるものと異なるとき、新しいチェーンとして引き渡す。古いチェーンは残ります。</translation>
    </message>
    <message>
        <source>Of export: the folder to make, which must not be there yet.</source>
        <translation>export の場合：作成するフォルダー。まだ存在しないもの。</translation>
    </message>
    <message>
        <source>Of log: how many lines.</source>
        <translation>log の場合：行数。</translation>
    </message>
    <message>
        <source>Of log: say what comes from now on, until it is ended; as JSON one object a line.</source>
        <translation>log の場合：以後に届くものを、終了されるまで示す。JSON では 1 行に 1 つのオブジェクト。</translation>
    </message>
    <message>
        <source>How the answer is written. Not of hand-over.</source>
        <translation>答えの出力形式。hand-over は除きます。</translation>
    </message>
    <message>
        <source>it was done, and nothing is wrong</source>
        <translation>実行され、問題はありません</translation>
    </message>
    <message>
        <source>the database cannot be reached or is not what it was, a chain is not whole, or something was not handed over</source>
        <translation>データベースに接続できないか以前のままではないか、チェーンが完全ではないか、または引き渡されなかったものがあります</translation>
    </message>
    <message>
        <source>the command line cannot be</source>
        <translation>コマンドラインが正しくありません</translation>
    </message>
    <message>
        <source>Who is connected as whom, and what waits to be handed over, by a service of ~/.pg_service.conf.</source>
        <translation>~/.pg_service.conf のサービスにより、誰が誰として接続しているか、何が引き渡しを待っているか。</translation>
    </message>
    <message>
        <source>Of rule: show, set or lift. Of approve: the policy&apos;s file. Of iam-policy: initiate or complete.</source>
        <translation>rule の場合：show、set、または lift。approve の場合：ポリシーのファイル。iam-policy の場合：initiate または complete。</translation>
    </message>
    <message>
        <source>As for team.</source>
        <translation>team と同じ。</translation>
    </message>
    <message>
        <source>Of approve and iam-policy: which vault; an ARN asks nobody.</source>
        <translation>approve と iam-policy の場合：どのボールトか。ARN なら、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>Of approve: a danger that you accept, by its identity; may be given more than once.</source>
        <translation>approve の場合：了承する危険の識別名。複数回指定できます。</translation>
    </message>
    <message>
        <source>Of approve: no approval of these bytes for this vault stands any more, whoever gave it.</source>
        <translation>approve の場合：誰が承認したものでも、このボールトに対するこのバイト列の承認をすべて取り下げる。</translation>
    </message>
    <message>
        <source>What AWS itself can enforce, to attach to those who complete.</source>
        <translation>AWS 自身が強制できるもの。完了する者に付けます。</translation>
    </message>
    <message>
        <source>A policy to open, a lock that a colleague hands over, or evidence of a lock.</source>
        <translation>開くポリシー、同僚が引き継ぐロック、またはロックの証跡。</translation>
    </message>
    <message>
        <source>Where to connect to.</source>
        <translation>接続先。</translation>
    </message>
    <message>
        <source>The AWS Region.</source>
        <translation>AWS のリージョン。</translation>
    </message>
    <message>
        <source>Where requests go.</source>
        <translation>リクエストの送信先。</translation>
    </message>
    <message>
        <source>The vault to choose.</source>
        <translation>選択するボールト。</translation>
    </message>
    <message>
        <source>The language of the window: en, de, ja, or a catalogue&apos;s file.</source>
        <translation>ウィンドウの言語：en、de、ja、またはカタログのファイル。</translation>
    </message>
    <message>
        <source>A window of its own.</source>
        <translation>別のウィンドウで開く。</translation>
    </message>
    <message>
        <source>Remind of locks in progress without a window.</source>
        <translation>ウィンドウなしで進行中のロックのリマインダーを出す。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示。</translation>
    </message>
    <message>
        <source>export the journal, or hold it against the service</source>
        <translation>ジャーナルのエクスポート、またはサービスとの照合</translation>
    </message>
    <message>
        <source>export: writes every entry of the journal as one line of JSON, each with the SHA-256 of the line before.
verify: says whether every entry of the journal, or of an export, is as it was written.
reconcile: asks the service about every vault in the journal, and says what differs, what it means and what can be done. Only reads.
The journal is not changed.</source>
        <translation>export：ジャーナルのすべての記録を 1 行ずつ JSON で書き込み、それぞれに前の行の SHA-256 を付けます。
verify：ジャーナルまたはエクスポートのすべての記録が、書き込まれたままかどうかを示します。
reconcile：ジャーナルにあるすべてのボールトについてサービスに問い合わせ、何が異なるか、その意味、対処を示します。読み取るだけです。
ジャーナルは変更しません。</translation>
    </message>
    <message>
        <source>hand the journal over to a team&apos;s database, or read that</source>
        <translation>チームのデータベースへのジャーナルの引き渡し、またはその読み取り</translation>
    </message>
    <message>
        <source>the rule of four eyes</source>
        <translation>フォーアイズ（二者承認）のルール</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Policies; - for standard input.</source>
        <translation>ポリシー。標準入力は -。</translation>
    </message>
    <message>
        <source>The ARN of the vault that the policies are for. Without it, nothing is said about whose vault a policy names.</source>
        <translation>ポリシーの対象であるボールトの ARN。指定しない場合、ポリシーが誰のボールトを指定しているかについては何も述べません。</translation>
    </message>
    <message>
        <source>How findings are written.</source>
        <translation>検出事項の出力形式。</translation>
    </message>
    <message>
        <source>there are no errors and no dangers</source>
        <translation>エラーも危険もありません</translation>
    </message>
    <message>
        <source>there are errors or dangers</source>
        <translation>エラーまたは危険があります</translation>
    </message>
    <message>
        <source>a file cannot be read; the others were looked at</source>
        <translation>ファイルを読み取れません。ほかのファイルは調べました</translation>
    </message>
    <message>
        <source>What is wrong with a policy, a line a finding.</source>
        <translation>ポリシーの誤り。検出事項を 1 行に 1 つ。</translation>
    </message>
    <message>
        <source>The same, and whether it is for that vault.</source>
        <translation>同じ内容に加え、そのボールトのためのものかどうか。</translation>
    </message>
    <message>
        <source>Findings for a review.</source>
        <translation>レビューのための検出事項。</translation>
    </message>
    <message>
        <source>A text from somewhere else. This one has a danger in it.</source>
        <translation>別の場所からのテキスト。これには危険が 1 つ含まれています。</translation>
    </message>
    <message>
        <source>The policy; - for standard input.</source>
        <translation>ポリシー。標準入力は -。</translation>
    </message>
    <message>
        <source>The ARN of the vault that the policy is for. Without it, the first that the policy names.</source>
        <translation>ポリシーの対象であるボールトの ARN。指定しない場合は、ポリシーが最初に指定しているもの。</translation>
    </message>
    <message>
        <source>it was explained</source>
        <translation>説明されました</translation>
    </message>
    <message>
        <source>the file cannot be read, or is no policy</source>
        <translation>ファイルを読み取れないか、ポリシーではありません</translation>
    </message>
    <message>
        <source>What the policy does, and at which ages an archive can be deleted.</source>
        <translation>ポリシーの効果と、アーカイブを削除できる経過日数。</translation>
    </message>
    <message>
        <source>The lock policy; - for standard input.</source>
        <translation>ロックポリシー。標準入力は -。</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy. The two are joined: a Deny in either beats an Allow in either.</source>
        <translation>ボールトのアクセスポリシー。両方を合わせて判定します：どちらかの Deny は、どちらの Allow よりも優先されます。</translation>
    </message>
    <message>
        <source>The requests; - for standard input. A JSON list of principal, action, resource and context.</source>
        <translation>リクエスト。標準入力は -。principal、action、resource、context を含む JSON のリスト。</translation>
    </message>
    <message>
        <source>How answers are written.</source>
        <translation>答えの出力形式。</translation>
    </message>
    <message>
        <source>every request was decided, whatever the answers are</source>
        <translation>答えの内容にかかわらず、すべてのリクエストを判定しました</translation>
    </message>
    <message>
        <source>a file cannot be read, or is not what it is given as; there is no answer then</source>
        <translation>ファイルを読み取れないか、指定された種類のものではありません。この場合、答えはありません</translation>
    </message>
    <message>
        <source>What becomes of each request, and by which statement.</source>
        <translation>各リクエストがどうなるか、どのステートメントによるか。</translation>
    </message>
    <message>
        <source>Answers for a test to compare.</source>
        <translation>テストで比較するための答え。</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1. 0: any free port.</source>
        <translation>127.0.0.1 のこのポートで待ち受ける。0：空いている任意のポート。</translation>
    </message>
    <message>
        <source>The Region it stands for.</source>
        <translation>代わりとなるリージョン。</translation>
    </message>
    <message>
        <source>The 12-digit account ID it stands for.</source>
        <translation>代わりとなる 12 桁のアカウント ID。</translation>
    </message>
    <message>
        <source>How long a lock ID is valid.</source>
        <translation>ロック ID の有効期間。</translation>
    </message>
    <message>
        <source>How many sample vaults a new sandbox has.</source>
        <translation>新しいサンドボックスにあるサンプルのボールトの数。</translation>
    </message>
    <message>
        <source>Keep the vaults in this file. Without it, nothing is kept.</source>
        <translation>ボールトをこのファイルに保存する。指定しない場合は何も保存しません。</translation>
    </message>
    <message>
        <source>Begin with the vaults, archives, locks and identities in this file, JSON, and without sample vaults unless --vaults says so.</source>
        <translation>この JSON ファイルのボールト、アーカイブ、ロック、アイデンティティから始める。--vaults の指定がなければ、サンプルのボールトはありません。</translation>
    </message>
    <message>
        <source>Append a line of JSON to this file for every request.</source>
        <translation>リクエストごとに、JSON の 1 行をこのファイルに追加する。</translation>
    </message>
    <message>
        <source>it was told to end</source>
        <translation>終了を指示されました</translation>
    </message>
    <message>
        <source>it cannot serve: the port is taken, or the state is not what this program writes</source>
        <translation>実行できません：ポートが使用中か、状態がこのプログラムの書き込んだものではありません</translation>
    </message>
    <message>
        <source>A Glacier of your own for two seconds. The first line says where it is, and has its keys.</source>
        <translation>2 秒間の独自の Glacier。最初の行に、場所とキーが示されます。</translation>
    </message>
    <message>
        <source>One whose locks expire after a minute, and which goes on where it was.</source>
        <translation>ロックが 1 分後に期限切れになり、前回の続きから始まるもの。</translation>
    </message>
    <message>
        <source>say in plain words what a policy does</source>
        <translation>ポリシーの効果を平易な言葉で示す</translation>
    </message>
    <message>
        <source>Says in plain words what a vault lock policy does, and at which ages an archive can be deleted.</source>
        <translation>ボールトロックポリシーの効果と、アーカイブを削除できる経過日数を、平易な言葉で示します。</translation>
    </message>
    <message>
        <source>show what is wrong with policies</source>
        <translation>ポリシーの誤りを示す</translation>
    </message>
    <message>
        <source>Shows what is wrong with vault lock policies, and where.</source>
        <translation>ボールトロックポリシーの誤りと、その位置を示します。</translation>
    </message>
    <message>
        <source>decide requests by a policy</source>
        <translation>ポリシーでリクエストを判定する</translation>
    </message>
    <message>
        <source>Decides requests by a vault lock policy, with a trace of its statements.</source>
        <translation>ボールトロックポリシーでリクエストを判定し、ステートメントの経過を示します。</translation>
    </message>
    <message>
        <source>serve Glacier&apos;s vault lock on the loopback interface</source>
        <translation>Glacier のボールトロックをループバックインターフェイスで提供する</translation>
    </message>
    <message>
        <source>Serves Glacier&apos;s vault and vault-lock operations on the loopback interface until it is told to end.
The first line of its output is JSON: endpoint, region, accountId, callerArn, accessKeyId, secretAccessKey, the other identities with their keys, and controlToken.</source>
        <translation>終了を指示されるまで、Glacier のボールトとボールトロックの操作をループバックインターフェイスで提供します。
出力の最初の行は JSON です：endpoint、region、accountId、callerArn、accessKeyId、secretAccessKey、ほかのアイデンティティとそのキー、controlToken。</translation>
    </message>
    <message>
        <source>the service said who</source>
        <translation>サービスが身元を答えました</translation>
    </message>
    <message>
        <source>it could not be asked, or took nobody</source>
        <translation>問い合わせできなかったか、サービスが誰も認識しませんでした</translation>
    </message>
    <message>
        <source>Who you are to the service that a command without options asks, and where that was found.</source>
        <translation>オプションなしのコマンドが問い合わせるサービスにとって、あなたが誰か、それがどこで見つかったか。</translation>
    </message>
    <message>
        <source>The same of a profile of AWS&apos;s files, for a script.</source>
        <translation>AWS のファイルのプロファイルについて同じこと。スクリプト向け。</translation>
    </message>
    <message>
        <source>every step passed</source>
        <translation>すべての段階が合格しました</translation>
    </message>
    <message>
        <source>a step failed; what was found is on standard output all the same</source>
        <translation>不合格の段階があります。それでも、確かめた内容は標準出力にあります</translation>
    </message>
    <message>
        <source>What works on the way to the service; for a ticket.</source>
        <translation>サービスへの経路で何が機能しているか。サポートへの問い合わせ用。</translation>
    </message>
    <message>
        <source>The same by a profile of AWS&apos;s files.</source>
        <translation>AWS のファイルのプロファイルによる、同じこと。</translation>
    </message>
    <message>
        <source>Only this vault, without a list; may be given more than once. It also works where glacier:ListVaults is denied.</source>
        <translation>一覧なしで、このボールトだけ。複数回指定できます。glacier:ListVaults が拒否される場合も使えます。</translation>
    </message>
    <message>
        <source>How the vaults are written.</source>
        <translation>ボールトの出力形式。</translation>
    </message>
    <message>
        <source>every vault and its lock was read</source>
        <translation>すべてのボールトとそのロックを読み取りました</translation>
    </message>
    <message>
        <source>the list, a vault that was named, or the lock of a vault could not be read</source>
        <translation>一覧、指定されたボールト、またはボールトのロックを読み取れませんでした</translation>
    </message>
    <message>
        <source>Every vault, and whether it is locked.</source>
        <translation>すべてのボールトと、ロック済みかどうか。</translation>
    </message>
    <message>
        <source>Those of a sandbox that is there for this command.</source>
        <translation>このコマンド用のサンドボックスのボールト。</translation>
    </message>
    <message>
        <source>One vault, for a script.</source>
        <translation>ボールト 1 個。スクリプト向け。</translation>
    </message>
    <message>
        <source>One round, and end.</source>
        <translation>1 巡して終了する。</translation>
    </message>
    <message>
        <source>How long before its end a lock is warned of: 90s, 15m, 4h, 2d.</source>
        <translation>終了のどれだけ前にロックについて警告するか：90s、15m、4h、2d。</translation>
    </message>
    <message>
        <source>How long from one round to the next. The journal is read anew each time.</source>
        <translation>次の 1 巡までの間隔。ジャーナルは毎回読み直します。</translation>
    </message>
    <message>
        <source>Write each round to this file, in the place of the one before.</source>
        <translation>1 巡ごとに、前のものを置き換えて、このファイルに書き込む。</translation>
    </message>
    <message>
        <source>The locks of the journals that a team shares, instead of those of FILE; where that is, as for team.</source>
        <translation>FILE のロックの代わりに、チームが共有するジャーナルのロック。その場所は team と同じ。</translation>
    </message>
    <message>
        <source>with --once: no lock ends within the warning</source>
        <translation>--once の場合：警告の期間内に終了するロックはありません</translation>
    </message>
    <message>
        <source>with --once: a lock does, or has ended without a locked vault</source>
        <translation>--once の場合：そのようなロックがあるか、ボールトがロックされないまま終了したロックがあります</translation>
    </message>
    <message>
        <source>the journal cannot be read, or the command line cannot be</source>
        <translation>ジャーナルを読み取れないか、コマンドラインが正しくありません</translation>
    </message>
    <message>
        <source>with --once: a lock could not be read, and is not known to be safe</source>
        <translation>--once の場合：読み取れなかったロックがあり、安全かどうかは不明です</translation>
    </message>
    <message>
        <source>Which locks of your journal are in progress, and for how long.</source>
        <translation>ジャーナルのどのロックが進行中か、どれだけ続くか。</translation>
    </message>
    <message>
        <source>A file for a collector of metrics.</source>
        <translation>メトリクスのコレクター用のファイル。</translation>
    </message>
    <message>
        <source>A profile of AWS&apos;s files; may be given more than once. Without it, the connection of the other commands.</source>
        <translation>AWS のファイルのプロファイル。複数回指定できます。指定しない場合は、ほかのコマンドの接続。</translation>
    </message>
    <message>
        <source>A Region; may be given more than once. Without it, the one that is configured.</source>
        <translation>リージョン。複数回指定できます。指定しない場合は設定されているもの。</translation>
    </message>
    <message>
        <source>Every Region that has Glacier, of the public partition.</source>
        <translation>パブリックパーティションの、Glacier があるすべてのリージョン。</translation>
    </message>
    <message>
        <source>Where requests go, for every profile and Region.</source>
        <translation>すべてのプロファイルとリージョンについての、リクエストの送信先。</translation>
    </message>
    <message>
        <source>Ask neither for tags nor for access policies: two calls a vault less.</source>
        <translation>タグとアクセスポリシーを問い合わせない。ボールトごとに呼び出しが 2 回減ります。</translation>
    </message>
    <message>
        <source>Say which locks are the same as this policy, too, by what they decide; may be given more than once.</source>
        <translation>判定から見て、どのロックがこのポリシーと同じかも示す。複数回指定できます。</translation>
    </message>
    <message>
        <source>Vaults whose lock is not completed.</source>
        <translation>ロックが完了していないボールト。</translation>
    </message>
    <message>
        <source>Vaults with archives, as of the last inventory.</source>
        <translation>最終インベントリの時点でアーカイブのあるボールト。</translation>
    </message>
    <message>
        <source>Vaults with this tag (LegalHold, or LegalHold=true) of which archives can be deleted all the same.</source>
        <translation>このタグ（LegalHold または LegalHold=true）があるのに、アーカイブを削除できるボールト。</translation>
    </message>
    <message>
        <source>Vaults with another policy than this one, or with none.</source>
        <translation>ポリシーがこれと異なるか、ポリシーのないボールト。</translation>
    </message>
    <message>
        <source>Locks in progress that end within this time: 90m, 6h, 2d.</source>
        <translation>この時間内に終了する進行中のロック：90m、6h、2d。</translation>
    </message>
    <message>
        <source>Say what differs since the last look, too.</source>
        <translation>前回の確認からの相違も示す。</translation>
    </message>
    <message>
        <source>everything that was asked is known; filters make no difference</source>
        <translation>問い合わせたすべてがわかっています。絞り込みは影響しません</translation>
    </message>
    <message>
        <source>something could not be found out: a place, a list, a lock, tags or an access policy; with --since-last also where the look could not be kept</source>
        <translation>確かめられなかったものがあります：場所、一覧、ロック、タグ、またはアクセスポリシー。--since-last の場合は、確認の内容を保存できなかったときも含みます</translation>
    </message>
    <message>
        <source>the command line cannot be, or a policy cannot be read</source>
        <translation>コマンドラインが正しくないか、ポリシーを読み取れません</translation>
    </message>
    <message>
        <source>All vaults of two accounts, and what their locks do.</source>
        <translation>2 つのアカウントのすべてのボールトと、そのロックの効果。</translation>
    </message>
    <message>
        <source>What is kept, and not locked.</source>
        <translation>保管されていて、未ロックのもの。</translation>
    </message>
    <message>
        <source>Vaults with another policy than yours, for a spreadsheet.</source>
        <translation>あなたのものと異なるポリシーのボールト。表計算用。</translation>
    </message>
    <message>
        <source>What is there, and what differs since the last look.</source>
        <translation>何があるか、前回の確認から何が異なるか。</translation>
    </message>
    <message>
        <source>go the way to the service step by step</source>
        <translation>サービスへの経路を段階を追って確かめる</translation>
    </message>
    <message>
        <source>Goes the way to the service step by step and says how long each took and where it ends. Only reads; no secret is printed.</source>
        <translation>サービスへの経路を段階を追って確かめ、それぞれにかかった時間と、どこで途切れるかを示します。読み取るだけで、秘密は出力しません。</translation>
    </message>
    <message>
        <source>list all vaults of several profiles and Regions, and what their locks do</source>
        <translation>いくつかのプロファイルとリージョンのすべてのボールトと、そのロックの効果の一覧</translation>
    </message>
    <message>
        <source>Lists all vaults of several profiles and Regions, with the lock of each and what it does. Only reads.
A vault of which it cannot be told is listed by every filter.</source>
        <translation>いくつかのプロファイルとリージョンのすべてのボールトを、それぞれのロックとその効果とともに一覧表示します。読み取るだけです。
判定できないボールトは、どの絞り込みでも一覧に含まれます。</translation>
    </message>
    <message>
        <source>list every vault with the state of its lock</source>
        <translation>すべてのボールトとそのロックの状態の一覧</translation>
    </message>
    <message>
        <source>Lists every vault with the state of its lock, its archives and its size. Only reads.</source>
        <translation>すべてのボールトを、ロックの状態、アーカイブ、サイズとともに一覧表示します。読み取るだけです。</translation>
    </message>
    <message>
        <source>say which locks in progress run out</source>
        <translation>終了が近い進行中のロックを示す</translation>
    </message>
    <message>
        <source>Asks the services about every lock of the journal that is in progress, and says how long each still runs, by the service&apos;s clock. Only reads. Which connection leads to a lock is known from the window, else by --connection, with the lock&apos;s own Region. Rehearsals in the window&apos;s sandbox are left out.</source>
        <translation>ジャーナルの進行中のすべてのロックについてサービスに問い合わせ、それぞれがあとどれだけ続くかを、サービスの時計で示します。読み取るだけです。どの接続でロックに到達するかは、ウィンドウでわかっているもの、それがなければ --connection により、リージョンはロック自身のものです。ウィンドウのサンドボックスでのリハーサルは除外します。</translation>
    </message>
    <message>
        <source>say who the service takes you for</source>
        <translation>サービスがあなたを誰と認識しているかを示す</translation>
    </message>
    <message>
        <source>Says which account and identity the service takes you for, and where the credentials, the Region and the endpoint were found.</source>
        <translation>サービスがあなたをどのアカウントとアイデンティティと認識しているか、また、認証情報、リージョン、エンドポイントがどこで見つかったかを示します。</translation>
    </message>
    <message>
        <source>A vault of which it cannot be told passes every filter.</source>
        <translation>判定できないボールトは、どの絞り込みも通ります。</translation>
    </message>
    <message>
        <source>No lock</source>
        <translation>ロックなし</translation>
    </message>
    <message>
        <source>None of those compared</source>
        <translation>比較したもののいずれでもない</translation>
    </message>
    <message>
        <source>What was tried and what came of it: vaults, accounts, who asked, policies, request IDs, and every lock ID.</source>
        <translation>何を試み、どうなったか：ボールト、アカウント、要求者、ポリシー、リクエスト ID、すべてのロック ID。</translation>
    </message>
    <message>
        <source>Team’s journal</source>
        <translation>チームのジャーナル</translation>
    </message>
    <message>
        <source>Where the team’s database is, as whom, and what was seen of it; its password is in the keychain.</source>
        <translation>チームのデータベースの場所、誰として接続するか、そこで確認した内容。パスワードはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>The policies that are being written, one a vault.</source>
        <translation>書きかけのポリシー。ボールトごとに 1 つ。</translation>
    </message>
    <message>
        <source>The sandbox’s vaults and locks.</source>
        <translation>サンドボックスのボールトとロック。</translation>
    </message>
    <message>
        <source>Last look at all vaults</source>
        <translation>すべてのボールトの前回の確認</translation>
    </message>
    <message>
        <source>What the fleet’s window saw last, to find what differs: vaults, tags, and what their policies are recognised by.</source>
        <translation>フリートのウィンドウが前回確認した内容。相違を見つけるためのもの：ボールト、タグ、ポリシーを見分けるためのもの。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>One policy for many vaults: which are done, and which are left.</source>
        <translation>多数のボールトに 1 つのポリシー：どれが済み、どれが残っているか。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Names of the policies that were opened or saved last.</source>
        <translation>最近開いたか保存したポリシーの名前。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Which connection was open last, with which vault, and by which connection each service was reached; no secrets.</source>
        <translation>最後に開いていた接続とそのボールト、各サービスに到達した接続。秘密は含みません。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>How the window and its lists look; it is written again when the window closes.</source>
        <translation>ウィンドウとその一覧の表示状態。ウィンドウを閉じるときに再び書き込まれます。</translation>
    </message>
    <message>
        <source>What was told and tried</source>
        <translation>知らせた内容と試した内容</translation>
    </message>
    <message>
        <source>Of each lock: which notifications there were, and which trials you have ticked off.</source>
        <translation>ロックごとに、どの通知があったか、どの試行に済みの印を付けたか。</translation>
    </message>
    <message>
        <source>Typed keys</source>
        <translation>入力したキー</translation>
    </message>
    <message>
        <source>Keys that you chose to keep: their names here, the keys in the desktop’s keychain.</source>
        <translation>保管を選んだキー：名前はここに、キーはデスクトップのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Choices for evidence and fleet</source>
        <translation>証跡とフリートの選択内容</translation>
    </message>
    <message>
        <source>Folders, servers, profiles, Regions and questions that were chosen last.</source>
        <translation>最後に選択したフォルダー、サーバー、プロファイル、リージョン、条件。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>The entry by which the desktop starts Vaultlock at each login.</source>
        <translation>デスクトップがログインのたびに Vaultlock を起動するための項目。</translation>
    </message>
    <message>
        <source>Damaged settings</source>
        <translation>破損した設定</translation>
    </message>
    <message>
        <source>Files of settings that could not be read and were moved aside.</source>
        <translation>読み取れなかったために退避した設定ファイル。</translation>
    </message>
    <message>
        <source>Whether a lock is in progress is not known at the moment. A lock ID that is lost cannot be had again.</source>
        <translation>進行中のロックがあるかどうかは、現在不明です。失われたロック ID は、二度と取得できません。</translation>
    </message>
    <message>
        <source>No lock is in progress whose ID would be lost.</source>
        <translation>ID が失われることになる進行中のロックはありません。</translation>
    </message>
    <message>
        <source>Locks in progress whose IDs would be lost, and cannot be had again: %1.</source>
        <translation>次の進行中のロックの ID が失われ、二度と取得できません：%1。</translation>
    </message>
    <message>
        <source>Locks in progress on live services are not watched any more, and nobody is reminded of them, until you connect to their service again. Their lock IDs stay in the journal.</source>
        <translation>LIVE のサービスの進行中のロックは、そのサービスに接続し直すまで、監視されなくなり、リマインダーも出ません。ロック ID はジャーナルに残ります。</translation>
    </message>
    <message>
        <source>The next start begins with the sandbox.</source>
        <translation>次回の起動はサンドボックスから始まります。</translation>
    </message>
    <message>
        <source>%1 (entries: %2)</source>
        <translation>%1（項目数：%2）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How to remove “%1”</source>
        <translation>「%1」の削除方法</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Without its journal Vaultlock knows no lock ID and no history, and nothing brings them back. Export it first.</source>
        <translation>ジャーナルがなければ、Vaultlock にはロック ID も履歴もわからず、取り戻す方法はありません。先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>It is written while Vaultlock runs, also by the command line. So it is removed by hand: close every Vaultlock, then remove the file and those beside it that begin with its name.</source>
        <translation>Vaultlock の実行中に、コマンドラインからも書き込まれます。そのため、手作業で削除します：すべての Vaultlock を閉じてから、このファイルと、その横にある、同じ名前で始まるファイルを削除してください。</translation>
    </message>
    <message>
        <source>The sandbox begins anew with its sample vaults; nothing on AWS changes.</source>
        <translation>サンドボックスはサンプルのボールトから新しく始まります。AWS 上のものは何も変わりません。</translation>
    </message>
    <message>
        <source>It is written while Vaultlock runs. So it is removed by hand: close every Vaultlock, then remove the file.</source>
        <translation>Vaultlock の実行中に書き込まれます。そのため、手作業で削除します：すべての Vaultlock を閉じてから、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>What was written and not saved as a file is gone. A draft that a window has open stays.</source>
        <translation>書いたもののうち、ファイルに保存していないものは失われます。ウィンドウで開いている下書きは残ります。</translation>
    </message>
    <message>
        <source>The next look at all vaults finds no differences to this one.</source>
        <translation>次回すべてのボールトを確認するとき、今回との相違は見つかりません。</translation>
    </message>
    <message>
        <source>A campaign that is not over cannot be gone on with. What it has initiated stays in the journal, with each lock ID.</source>
        <translation>終わっていないキャンペーンは続行できなくなります。開始したものは、それぞれのロック ID とともにジャーナルに残ります。</translation>
    </message>
    <message>
        <source>What was told may be told once more, and what was ticked off is not ticked off any more. Lock IDs stay in the journal.</source>
        <translation>すでに知らせたことがもう一度知らされることがあり、済みの印は失われます。ロック ID はジャーナルに残ります。</translation>
    </message>
    <message>
        <source>They are taken out of the keychain; who needs them types them again.</source>
        <translation>キーチェーンから取り除かれます。必要な場合は入力し直します。</translation>
    </message>
    <message>
        <source>Vaultlock does not start by itself any more, and reminds nobody until you start it.</source>
        <translation>Vaultlock は自動的に起動しなくなり、あなたが起動するまでリマインダーも出ません。</translation>
    </message>
    <message>
        <source>Nothing else is changed.</source>
        <translation>ほかには何も変わりません。</translation>
    </message>
    <message>
        <source>Not everything could be removed: %1</source>
        <translation>すべては削除できませんでした：%1</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>削除しました：%1。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is at the moment.</source>
        <translation>ライト、ダーク、またはデスクトップの現在のもの。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>How large all text is, beside what is usual; the policy’s text can be zoomed by itself.</source>
        <translation>標準に対する、すべての文字の大きさ。ポリシーのテキストは個別に拡大できます。</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source>How many spaces a level has in what you write from now on, by Tab, by Return and by Format; a text that is there stays as it is.</source>
        <translation>これから Tab、Return、整形で書くものについて、1 段に入れる空白の数。すでにあるテキストはそのままです。</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Long lines of JSON go on in the next line on screen, and nothing is out of sight; the text itself is not changed.</source>
        <translation>JSON の長い行を画面上で次の行に続け、すべてが見えるようにします。テキスト自体は変更しません。</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>The number of each line stands beside the JSON.</source>
        <translation>JSON の横に各行の番号を表示します。</translation>
    </message>
    <message>
        <source>Profiles at the top</source>
        <translation>先頭に表示するプロファイル</translation>
    </message>
    <message>
        <source>They come first in the chooser of connections, behind the sandbox and the environment.</source>
        <translation>接続の選択で、サンドボックスと環境に続いて最初に表示されます。</translation>
    </message>
    <message>
        <source>Hidden profiles</source>
        <translation>非表示のプロファイル</translation>
    </message>
    <message>
        <source>They are left out of the chooser of connections; the command line and locks in progress still reach them.</source>
        <translation>接続の選択に表示されません。コマンドラインと進行中のロックからは、引き続き利用できます。</translation>
    </message>
    <message>
        <source>Default Region</source>
        <translation>既定のリージョン</translation>
    </message>
    <message>
        <source>Counts where neither the window, nor the environment, nor the profile names a Region; from the next connection on.</source>
        <translation>ウィンドウ、環境、プロファイルのいずれもリージョンを指定していない場合に有効です。次の接続から適用されます。</translation>
    </message>
    <message>
        <source>Endpoint of your own</source>
        <translation>独自のエンドポイント</translation>
    </message>
    <message>
        <source>Glacier’s requests go to this address where neither the command line, nor the environment, nor the profile names one; from the next connection on.</source>
        <translation>コマンドライン、環境、プロファイルのいずれもアドレスを指定していない場合、Glacier のリクエストはこのアドレスに送信されます。次の接続から適用されます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>By which way requests leave this computer; from the next connection on.</source>
        <translation>リクエストがこのコンピューターから出る経路。次の接続から適用されます。</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>For “The address below”: http://HOST:PORT, without a name or a password, which are not kept here; a proxy that wants them is given by HTTPS_PROXY.</source>
        <translation>「以下のアドレス」の場合：http://HOST:PORT。名前とパスワードはここに保存しないため、含めません。それらを求めるプロキシは、HTTPS_PROXY で指定します。</translation>
    </message>
    <message>
        <source>Container and EC2 metadata</source>
        <translation>コンテナと EC2 のメタデータ</translation>
    </message>
    <message>
        <source>Lets credentials come from the metadata service of a container or an EC2 instance; from the next connection on.</source>
        <translation>コンテナまたは EC2 インスタンスのメタデータサービスからの認証情報の取得を許可します。次の接続から適用されます。</translation>
    </message>
    <message>
        <source>A notification of the desktop, once for each lock in progress; 15 minutes before the end and at the end there is always one.</source>
        <translation>進行中のロックごとに 1 回のデスクトップの通知。終了の 15 分前と終了時には必ず通知があります。</translation>
    </message>
    <message>
        <source>Notify 12 hours before the end</source>
        <translation>終了の 12 時間前に通知</translation>
    </message>
    <message>
        <source>Notify 4 hours before the end</source>
        <translation>終了の 4 時間前に通知</translation>
    </message>
    <message>
        <source>Notify 1 hour before the end</source>
        <translation>終了の 1 時間前に通知</translation>
    </message>
    <message>
        <source>Read live locks at the start</source>
        <translation>起動時に LIVE のロックを読み取る</translation>
    </message>
    <message>
        <source>Locks in progress on live services are read as soon as Vaultlock starts, with the credentials that they were made with, and nobody is asked first; nothing but reading is done.</source>
        <translation>LIVE のサービスの進行中のロックを、Vaultlock の起動後すぐに、作成時の認証情報で、確認を求めずに読み取ります。読み取る以外のことは行いません。</translation>
    </message>
    <message>
        <source>What the settings say cannot be, so the default counts: %1.</source>
        <translation>設定の値が使用できないため、既定値を使用します：%1。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and could not be moved away; Vaultlock goes on with its defaults where it cannot read them.</source>
        <translation>%1 の設定が破損しており、退避できませんでした。Vaultlock は、読み取れないところでは既定値で続行します。</translation>
    </message>
    <message>
        <source>The settings were damaged: the file is now %1, and Vaultlock goes on with its defaults.</source>
        <translation>設定が破損していました。ファイルは %1 になりました。Vaultlock は既定値で続行します。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Notifications and watching</source>
        <translation>通知と監視</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>デスクトップの指定どおり</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>以下のアドレス</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>環境の指定どおり</translation>
    </message>
    <message>
        <source> spaces</source>
        <translation> 個の空白</translation>
    </message>
    <message>
        <source>AWS’s own</source>
        <translation>AWS のもの</translation>
    </message>
    <message>
        <source>There are no profiles.</source>
        <translation>プロファイルはありません。</translation>
    </message>
    <message>
        <source>%1 says “%2”, and goes before this; what is set here counts where it says nothing.</source>
        <translation>%1 に「%2」と指定されており、ここより優先されます。ここの設定は、そちらに指定がない場合に有効です。</translation>
    </message>
    <message>
        <source>This cannot be, and was not kept: %1.</source>
        <translation>使用できない値のため、保存しませんでした：%1。</translation>
    </message>
    <message>
        <source>This cannot be, and was not kept: an address without a name or a password before an @.</source>
        <translation>使用できない値のため、保存しませんでした。@ の前に名前やパスワードのないアドレスにしてください。</translation>
    </message>
    <message>
        <source>This cannot be, and was not kept.</source>
        <translation>使用できない値のため、保存しませんでした。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undo: %1 settings</source>
        <translation>元に戻す：%1 件の設定</translation>
    </message>
    <message>
        <source>The settings were written by a newer Vaultlock: what this one does not know has no effect, and is left as it is.</source>
        <translation>設定は、より新しい Vaultlock が書き込んだものです。このバージョンが認識しないものは効果がなく、そのまま残します。</translation>
    </message>
    <message>
        <source>Settings cannot be written to %1: what is changed counts until Vaultlock ends.</source>
        <translation>設定を %1 に書き込めません。変更は Vaultlock が終了するまで有効です。</translation>
    </message>
    <message>
        <source>The policy has errors: what it would do cannot be told.</source>
        <translation>ポリシーにエラーがあり、その効果は判定できません。</translation>
    </message>
    <message>
        <source>It depends on something that the request does not say.</source>
        <translation>リクエストに示されていないものによって決まります。</translation>
    </message>
    <message>
        <source>AWS does not document what happens here.</source>
        <translation>ここで何が起こるかは、AWS のドキュメントに記載されていません。</translation>
    </message>
    <message>
        <source>Neither policy allows it, and for this principal no other policy can: it is refused.</source>
        <translation>どちらのポリシーも許可せず、このプリンシパルについては、ほかのどのポリシーも許可できません。受け付けられません。</translation>
    </message>
    <message>
        <source>It is left to the identity policies of the principal&apos;s account.</source>
        <translation>プリンシパルのアカウントのアイデンティティポリシーに委ねられます。</translation>
    </message>
    <message>
        <source>Nothing here is about it: other policies decide.</source>
        <translation>ここにそれに関するものはなく、ほかのポリシーが判定します。</translation>
    </message>
    <message>
        <source>It is refused, whatever other policies allow.</source>
        <translation>ほかのポリシーが何を許可していても、受け付けられません。</translation>
    </message>
    <message>
        <source>It is allowed; a principal of another account needs its own account&apos;s leave too.</source>
        <translation>許可されます。別のアカウントのプリンシパルには、そのアカウント自身の許可も必要です。</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>allows it</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>is about other principals</source>
        <translation>ほかのプリンシパルに関するもの</translation>
    </message>
    <message>
        <source>is about other actions</source>
        <translation>ほかのアクションに関するもの</translation>
    </message>
    <message>
        <source>is about other resources</source>
        <translation>ほかのリソースに関するもの</translation>
    </message>
    <message>
        <source>has a condition that is not met</source>
        <translation>満たされない条件がある</translation>
    </message>
    <message>
        <source>depends on what the request does not say</source>
        <translation>リクエストに示されていないものによって決まる</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>判定できない</translation>
    </message>
    <message>
        <source>leaves it to the account&apos;s identity policies</source>
        <translation>アカウントのアイデンティティポリシーに委ねる</translation>
    </message>
    <message>
        <source>lock policy</source>
        <translation>ロックポリシー</translation>
    </message>
    <message>
        <source>access policy</source>
        <translation>アクセスポリシー</translation>
    </message>
    <message>
        <source>The requests must be a list: [{…}, …].</source>
        <translation>リクエストはリストでなければなりません：[{…}, …]。</translation>
    </message>
    <message>
        <source>A request must be an object with principal, action and resource.</source>
        <translation>リクエストは、principal、action、resource を含むオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>This request has no %1.</source>
        <translation>このリクエストに %1 がありません。</translation>
    </message>
    <message>
        <source>A request has no “%1”: only principal, action, resource and context.</source>
        <translation>リクエストに「%1」は使えません。使えるのは principal、action、resource、context だけです。</translation>
    </message>
    <message>
        <source>The %1 must be a text in quotes.</source>
        <translation>%1 は引用符で囲んだテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>The context must be an object of keys and values.</source>
        <translation>context は、キーと値のオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text, a number, true or false, or a list of those.</source>
        <translation>「%1」の値は、テキスト、数値、true または false、あるいはそれらのリストでなければなりません。</translation>
    </message>
    <message>
        <source>The context has more than %1 keys.</source>
        <translation>context のキーが %1 個を超えています。</translation>
    </message>
    <message>
        <source>none of </source>
        <comment>of principals, who may not</comment>
        <translation>対象は次の全員：</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a principal of an account</comment>
        <translation>アカウント %2 の %1</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1（%2 でビルド）</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Standard error; no file is written.</source>
        <translation>標準エラー出力。ファイルには書き込みません。</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>報告用にコピー</translation>
    </message>
    <message>
        <source>Copied. There are no secrets and no names in it.</source>
        <translation>コピーしました。秘密も名前も含まれていません。</translation>
    </message>
    <message>
        <source>This is Vaultlock %1, newer than at the last start.</source>
        <translation>これは Vaultlock %1 で、前回の起動時より新しいバージョンです。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Usage: vaultlock-cli </source>
        <translation>使い方: vaultlock-cli </translation>
    </message>
    <message>
        <source>Usage: vaultlock-cli COMMAND [options]</source>
        <translation>使い方: vaultlock-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>“vaultlock-cli help COMMAND” has the options of one, and examples.</source>
        <translation>各コマンドのオプションと例は「vaultlock-cli help COMMAND」で表示されます。</translation>
    </message>
    <message>
        <source>%1: asked to be removed. What is still listed is still there.</source>
        <translation>%1：削除を依頼しました。一覧に残っているものは、まだあります。</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>引き継ぎ先の名前</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Note to the colleague</source>
        <translation>引き継ぎ先へのメモ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ（確認）</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>キーファイル</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>キーのパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the hand-over</source>
        <translation>引き継ぎのパスフレーズ</translation>
    </message>
    <message>
        <source>Of the window, from the next start on; files for programs and for auditors stay English.</source>
        <translation>ウィンドウの言語で、次回の起動から使われます。プログラムや監査人のためのファイルは英語のままです。</translation>
    </message>
</context>
<context>
    <name>vaultlock::aws::Keychain</name>
    <message>
        <source>it still has the keys that it was to delete</source>
        <translation>削除するはずのキーがまだ残っています</translation>
    </message>
    <message>
        <source>it is locked, and its password was not given</source>
        <translation>ロックされており、パスワードが入力されませんでした</translation>
    </message>
</context>
<context>
    <name>vaultlock::aws::ProxyQuestion</name>
    <message>
        <source>the head of its reply has no end</source>
        <translation>応答のヘッダーに終わりがありません</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AddKeysDialog</name>
    <message>
        <source>Give the keys a name.</source>
        <translation>キーに名前を付けてください。</translation>
    </message>
    <message>
        <source>That is not an AWS Region.</source>
        <translation>AWS のリージョンではありません。</translation>
    </message>
    <message>
        <source>The access key ID is missing, or has other signs than letters and digits.</source>
        <translation>アクセスキー ID がないか、英数字以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>The secret access key is missing, or has spaces in it.</source>
        <translation>シークレットアクセスキーがないか、スペースが含まれています。</translation>
    </message>
    <message>
        <source>The session token has spaces in it.</source>
        <translation>セッショントークンにスペースが含まれています。</translation>
    </message>
    <message>
        <source>Add access keys</source>
        <translation>アクセスキーを追加</translation>
    </message>
    <message>
        <source>Name, as you call them</source>
        <translation>自分で付ける名前</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Session token, for temporary keys</source>
        <translation>セッショントークン（一時的なキーの場合）</translation>
    </message>
    <message>
        <source>Region, if it is always the same</source>
        <translation>リージョン（常に同じ場合）</translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation>このセッションだけで保持する</translation>
    </message>
    <message>
        <source>Keep them in the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンに保管する</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>typed, for this session (%1)</source>
        <translation>入力済み、このセッション用（%1）</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AgreementDialog</name>
    <message>
        <source>Accept the team’s database as it is?</source>
        <translation>チームのデータベースをそのまま受け入れますか？</translation>
    </message>
    <message>
        <source>Hand your journal over as a new chain?</source>
        <translation>ジャーナルを新しいチェーンとして引き渡しますか？</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AppearanceActions</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Banner</name>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation>意味と対処</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::BusyIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops reading. Nothing is changed.</source>
        <translation>読み取りを停止します。何も変更されません。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignDialog</name>
    <message>
        <source>Initiate in several vaults</source>
        <translation>複数のボールトで開始</translation>
    </message>
    <message>
        <source>Go on without this vault</source>
        <translation>このボールトを除いて続行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open the first vault</source>
        <translation>最初のボールトを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It stops behind the vault that is under way.</source>
        <translation>処理中のボールトの後で停止します。</translation>
    </message>
    <message>
        <source>Reading what is known of each vault: %1 of %2.</source>
        <translation>各ボールトについてわかっていることを読み取っています：%2 個中 %1 個。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Initiate the locks</source>
        <translation>ロックを開始</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It stops behind the vault that is under way, and closes then.</source>
        <translation>処理中のボールトの後で停止し、その後閉じます。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignModel</name>
    <message>
        <source>Vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignReview</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>Type the number of vaults, %1, to initiate them.</source>
        <translation>開始するには、ボールトの数 %1 を入力してください。</translation>
    </message>
    <message>
        <source>Accept or mend each danger first.</source>
        <translation>先に、それぞれの危険を了承するか修正してください。</translation>
    </message>
    <message>
        <source>Type the number of vaults.</source>
        <translation>ボールトの数を入力してください。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Campaigns</name>
    <message>
        <source>Go on…</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>Initiate no more</source>
        <translation>これ以上開始しない</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出事項</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparePage</name>
    <message>
        <source>Compared policy</source>
        <translation>比較するポリシー</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>前の相違（Shift+F7）</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>次の相違（F7）</translation>
    </message>
    <message>
        <source>Compare the draft with</source>
        <translation>下書きの比較対象</translation>
    </message>
    <message>
        <source>Compare the policy in force with</source>
        <translation>有効なポリシーの比較対象</translation>
    </message>
    <message>
        <source>Compare the initiated policy with</source>
        <translation>開始したポリシーの比較対象</translation>
    </message>
    <message>
        <source>Installed lock policy</source>
        <translation>設定済みのロックポリシー</translation>
    </message>
    <message>
        <source>Initiated lock policy</source>
        <translation>開始したロックポリシー</translation>
    </message>
    <message>
        <source>The vault&apos;s access policy</source>
        <translation>ボールトのアクセスポリシー</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>ポリシー (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparedTexts</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparisonDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Left policy</source>
        <translation>左のポリシー</translation>
    </message>
    <message>
        <source>Right policy</source>
        <translation>右のポリシー</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionBar</name>
    <message>
        <source>account unknown</source>
        <translation>アカウント不明</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>credentials: %1</source>
        <translation>認証情報：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Connection bar</source>
        <translation>接続バー</translation>
    </message>
    <message>
        <source>Connection details, and a test of the connection</source>
        <translation>接続の詳細と、接続のテスト</translation>
    </message>
    <message>
        <source>Waiting for the keychain, which may ask for its password…</source>
        <translation>キーチェーンを待っています。パスワードを求められることがあります…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>ボールトを読み取っています…</translation>
    </message>
    <message>
        <source>Reading the vaults…</source>
        <translation>ボールトを読み取っています…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionChooser</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>on this computer, for practice</source>
        <translation>このコンピューター上、練習用</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>as AWS&apos;s tools find it</source>
        <translation>AWS のツールの検出による</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>もうありません</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionDetails</name>
    <message>
        <source>Connection details</source>
        <translation>接続の詳細</translation>
    </message>
    <message>
        <source>There is no connection at the moment.</source>
        <translation>現在、接続はありません。</translation>
    </message>
    <message>
        <source>Proxy of the environment</source>
        <translation>環境のプロキシ</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>Container and EC2 metadata</source>
        <translation>コンテナと EC2 のメタデータ</translation>
    </message>
    <message>
        <source>Lets credentials come from the metadata service of a container or an EC2 instance.</source>
        <translation>コンテナまたは EC2 インスタンスのメタデータサービスから認証情報を取得できるようにします。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Forget these keys</source>
        <translation>これらのキーを消去</translation>
    </message>
    <message>
        <source>It counts from the next connection on, and for the test.</source>
        <translation>次の接続以降と、テストに適用されます。</translation>
    </message>
    <message>
        <source>Proxy of the settings</source>
        <translation>設定のプロキシ</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionTestView</name>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CustomCard</name>
    <message>
        <source>Custom statement</source>
        <translation>カスタムステートメント</translation>
    </message>
    <message>
        <source>Show in JSON</source>
        <translation>JSON で表示</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DesktopNotifier</name>
    <message>
        <source>Open Vaultlock</source>
        <translation>Vaultlock を開く</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DraftNotices</name>
    <message>
        <source>Theirs</source>
        <translation>相手の変更</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を採用</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を維持</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take the policy out</source>
        <translation>ポリシーを取り出す</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>整形</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DraftText</name>
    <message>
        <source>Use AWS&apos;s example</source>
        <translation>AWS の例を使用</translation>
    </message>
    <message>
        <source>The vault lock policy as JSON. Tab indents; to leave, press Control and Tab, or Escape and then Tab.</source>
        <translation>JSON で書いたボールトロックポリシー。Tab でインデントします。離れるには、Control+Tab、または Escape に続けて Tab を押してください。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>F&amp;ind previous</source>
        <translation>前を検索(&amp;I)</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>指定行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Matching &amp;bracket</source>
        <translation>対応する括弧(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>整形(&amp;M)</translation>
    </message>
    <message>
        <source>Minif&amp;y</source>
        <translation>最小化(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation>折りたたみ/展開(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>すべて展開(&amp;U)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EditorZoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Actual &amp;size</source>
        <translation>実際のサイズ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EffectPage</name>
    <message>
        <source>Statements in plain words</source>
        <translation>言葉で表したステートメント</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Effect timeline</source>
        <translation>効果のタイムライン</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Over the age of an archive</source>
        <translation>アーカイブの経過日数に沿って</translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation>ステートメントごと</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Vault lock policy of %1</source>
        <translation>%1 のボールトロックポリシー</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PNG picture (*.png)</source>
        <translation>SVG 画像 (*.svg);;PNG 画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EffectTable</name>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>By</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EndedLocks</name>
    <message>
        <source>Dismiss all %1</source>
        <translation>%1 件すべてを閉じる</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EvidenceActions</name>
    <message>
        <source>E&amp;vidence…</source>
        <translation>証跡(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Verify evidence…</source>
        <translation>証跡を検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>証跡を開く</translation>
    </message>
    <message>
        <source>Evidence (evidence.json *.zip)</source>
        <translation>証跡 (evidence.json *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FailureDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>大小文字(&amp;C)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>W&amp;ords</source>
        <translation>単語(&amp;O)</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rehearse in the sandbox</source>
        <translation>サンドボックスでリハーサル</translation>
    </message>
    <message>
        <source>Connect to AWS…</source>
        <translation>AWS に接続…</translation>
    </message>
    <message>
        <source>Open a policy…</source>
        <translation>ポリシーを開く…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetDesk</name>
    <message>
        <source>All va&amp;ults…</source>
        <translation>すべてのボールト(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>表計算用の CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the vaults</source>
        <translation>ボールトをエクスポート</translation>
    </message>
    <message>
        <source>JSON, as vaultlock-cli fleet writes it (*.json)</source>
        <translation>JSON、vaultlock-cli fleet の出力と同じ形式 (*.json)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetQuestions</name>
    <message>
        <source>Not locked</source>
        <translation>未ロック</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>空ではない</translation>
    </message>
    <message>
        <source>Not held by its lock, with the tag</source>
        <translation>次のタグがあり、ロックで保持されていない</translation>
    </message>
    <message>
        <source>Lock differs from</source>
        <translation>ロックが次と異なる</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>次の時間内に終了</translation>
    </message>
    <message>
        <source>Not all known</source>
        <translation>不明な点がある</translation>
    </message>
    <message>
        <source>Changed since the last look</source>
        <translation>前回の確認から変化</translation>
    </message>
    <message>
        <source>Name, account, Region or tag</source>
        <translation>名前、アカウント、リージョン、タグ</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>テキストをクリア</translation>
    </message>
    <message>
        <source>tag, or tag=value</source>
        <translation>タグ、またはタグ=値</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>six hours</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>絞り込みを保存…</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>絞り込みを削除</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存した絞り込み</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetSide</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Changed since the last look</source>
        <translation>前回の確認から変化</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetWindow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>場所…</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>ボールトを開く</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>All vaults</source>
        <translation>すべてのボールト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Open vault</source>
        <translation>ボールトを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;ARNs</source>
        <translation>ARN をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>表示内容をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FormCard</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GiveDialog</name>
    <message>
        <source>Hand the lock over</source>
        <translation>ロックをほかの人に引き継ぐ</translation>
    </message>
    <message>
        <source>Sealed by a passphrase</source>
        <translation>パスフレーズで封印</translation>
    </message>
    <message>
        <source>Sealed to the colleague&apos;s certificate</source>
        <translation>相手の証明書に対して封印</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>証明書を選択…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save sealed file…</source>
        <translation>封印したファイルを保存…</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>引き継ぎ先（誰に）を入力してください。</translation>
    </message>
    <message>
        <source>Say from whom.</source>
        <translation>引き継ぎ元（誰から）を入力してください。</translation>
    </message>
    <message>
        <source>Choose the certificate.</source>
        <translation>証明書を選択してください。</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>封印したファイルを保存</translation>
    </message>
    <message>
        <source>Hand-overs (*.%1)</source>
        <translation>引き継ぎ (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>封印しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GoToBar</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GuideDesk</name>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GuideWindow</name>
    <message>
        <source>← Back</source>
        <translation>← 戻る</translation>
    </message>
    <message>
        <source>Forward →</source>
        <translation>進む →</translation>
    </message>
    <message>
        <source>Vaultlock guide</source>
        <translation>Vaultlock ガイド</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>これらの語を含むページはありません。</translation>
    </message>
    <message>
        <source>Pages found: %1</source>
        <translation>見つかったページ：%1</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GuidedPage</name>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>出発点…</translation>
    </message>
    <message>
        <source>Show in JSON</source>
        <translation>JSON で表示</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>ルールに戻る</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::HandOvers</name>
    <message>
        <source>&amp;Hand over…</source>
        <translation>ほかの人に引き継ぐ(&amp;H)…</translation>
    </message>
    <message>
        <source>Open &amp;hand-over…</source>
        <translation>引き継ぎを開く(&amp;H)…</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>引き継ぎを開く</translation>
    </message>
    <message>
        <source>Hand-overs (*.%1)</source>
        <translation>引き継ぎ (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::HoldProtectionCard</name>
    <message>
        <source>Nobody. One ARN a line: a root, users, roles.</source>
        <translation>なし。1 行に 1 つの ARN：ルートユーザー、ユーザー、ロール。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::InstalledComparison</name>
    <message>
        <source>Installed policies of two vaults</source>
        <translation>2 つのボールトに設定済みのポリシー</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::InstalledPolicy</name>
    <message>
        <source>Installed policy</source>
        <translation>設定済みのポリシー</translation>
    </message>
    <message>
        <source>Use as draft</source>
        <translation>下書きとして使用</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalCheck</name>
    <message>
        <source>Check &amp;journal against the service…</source>
        <translation>ジャーナルをサービスと照合(&amp;J)…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>表計算用の CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ジャーナルをエクスポート</translation>
    </message>
    <message>
        <source>JSON lines, with every field (*.jsonl)</source>
        <translation>JSON 行、すべてのフィールド (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalFilter</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Vault, what happened, lock ID, request ID, account, Region, who, details. The whole ARN of a vault finds that vault alone.</source>
        <translation>ボールト、内容、ロック ID、リクエスト ID、アカウント、リージョン、実行者、詳細。ボールトの ARN 全体を入力すると、そのボールトだけが見つかります。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Initiate</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>The team&apos;s rule</source>
        <translation>チームのルール</translation>
    </message>
    <message>
        <source>Expired or gone</source>
        <translation>期限切れまたは消失</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalIntegrity</name>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>時刻（%1）</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Lock ID</source>
        <translation>ロック ID</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalPanel</name>
    <message>
        <source>Reading the journal…</source>
        <translation>ジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show this &amp;vault’s entries</source>
        <translation>このボールトの記録を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>照合…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>証跡…</translation>
    </message>
    <message>
        <source>&amp;Evidence of this vault…</source>
        <translation>このボールトの証跡(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose an entry first: the evidence is of its vault.</source>
        <translation>先に記録を選択してください。証跡はその記録のボールトのものになります。</translation>
    </message>
    <message>
        <source>Back to the vault</source>
        <translation>ボールトに戻る</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>ジャーナルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No entry of the journal is like that.</source>
        <translation>条件に合うジャーナルの記録はありません。</translation>
    </message>
    <message>
        <source>Every attempt on every vault is kept here. Nothing was tried yet.</source>
        <translation>すべてのボールトに対するすべての試みがここに残ります。まだ何も試みていません。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalPlace</name>
    <message>
        <source>This desk</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Back to the vault</source>
        <translation>ボールトに戻る</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::KeptRows</name>
    <message>
        <source>How to remove…</source>
        <translation>削除方法…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LeaveTeamDialog</name>
    <message>
        <source>Leave the team?</source>
        <translation>チームを離れますか？</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LeavingDialog</name>
    <message>
        <source>Keep watching</source>
        <translation>監視を続ける</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>カレンダーファイル…</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>カレンダーファイルを保存</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LegalHoldCard</name>
    <message>
        <source>In upper or lower case</source>
        <translation>大文字と小文字を区別しない</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>タグのキー</translation>
    </message>
    <message>
        <source>Tag value</source>
        <translation>タグの値</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用対象</translation>
    </message>
    <message>
        <source>Tags now</source>
        <translation>現在のタグ</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LiveDialog</name>
    <message>
        <source>Connect to a live service?</source>
        <translation>LIVE のサービスに接続しますか？</translation>
    </message>
    <message>
        <source>The vaults there are real. Connecting only reads them; a lock that you complete there can never be undone by anybody.</source>
        <translation>そこにあるボールトは本物です。接続では読み取るだけですが、そこで完了したロックは、決して誰にも元に戻せません。</translation>
    </message>
    <message>
        <source>Locks in progress that were made on other live connections are read as well.</source>
        <translation>ほかの LIVE 接続で作成された進行中のロックも読み取ります。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>接続しない</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>access keys</comment>
        <translation>アクセスキー</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LockButtons</name>
    <message>
        <source>Ask the service again</source>
        <translation>サービスに再度問い合わせ</translation>
    </message>
    <message>
        <source>Review and initiate…</source>
        <translation>確認して開始…</translation>
    </message>
    <message>
        <source>Enter lock ID…</source>
        <translation>ロック ID を入力…</translation>
    </message>
    <message>
        <source>Review and complete…</source>
        <translation>確認して完了…</translation>
    </message>
    <message>
        <source>Abort lock…</source>
        <translation>ロックを中止…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>証跡…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LoginStart</name>
    <message>
        <source>Start watching at each login</source>
        <translation>ログインのたびに監視を開始</translation>
    </message>
    <message>
        <source>%1: Vaultlock did not write this file.</source>
        <translation>%1：Vaultlock が書き込んだファイルではありません。</translation>
    </message>
    <message>
        <source>Reminds of vault locks before they end.</source>
        <translation>ボールトロックの終了前にリマインダーを出します。</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>デスクトップが許可しませんでした。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MainWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>This is a sandbox. Nothing leaves this computer.</source>
        <translation>これはサンドボックスです。このコンピューターから外に出るものはありません。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MakeDialog</name>
    <message>
        <source>Evidence of the lock</source>
        <translation>ロックの証跡</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <translation>1 つの ZIP ファイル</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>With a PDF to read and print</source>
        <translation>閲覧・印刷用の PDF を含める</translation>
    </message>
    <message>
        <source>With what the service says now</source>
        <translation>現在のサービスの答えを含める</translation>
    </message>
    <message>
        <source>Sign it with a PKCS#12 file</source>
        <translation>PKCS#12 ファイルで署名する</translation>
    </message>
    <message>
        <source>File with key and certificate</source>
        <translation>キーと証明書のファイル</translation>
    </message>
    <message>
        <source>Its passphrase, which is kept nowhere</source>
        <translation>そのパスフレーズ（どこにも保管されません）</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Make evidence</source>
        <translation>証跡を作成</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>No time stamp</source>
        <translation>タイムスタンプなし</translation>
    </message>
    <message>
        <source>Time stamp from a server</source>
        <translation>サーバーのタイムスタンプを付ける</translation>
    </message>
    <message>
        <source>Write the request for one, to be carried elsewhere</source>
        <translation>別の場所へ運ぶタイムスタンプ要求を書き込む</translation>
    </message>
    <message>
        <source>Where the evidence is written</source>
        <translation>証跡の書き込み先</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>The key to sign with</source>
        <translation>署名に使用するキー</translation>
    </message>
    <message>
        <source>PKCS#12 files (*.p12 *.pfx)</source>
        <translation>PKCS#12 ファイル (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MfaDialog</name>
    <message>
        <source>Code of the MFA device</source>
        <translation>MFA デバイスのコード</translation>
    </message>
    <message>
        <source>The role can be assumed with the code that the device shows now.</source>
        <translation>デバイスに現在表示されているコードで、ロールを引き受けることができます。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>6 桁の数字</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>コードを使用</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::NewVaultDialog</name>
    <message>
        <source>New vault in the sandbox</source>
        <translation>サンドボックスの新しいボールト</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>ボールトを作成</translation>
    </message>
    <message>
        <source>Name of the new vault</source>
        <translation>新しいボールトの名前</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>ボールトを作成しています…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Notices</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::OpenDialog</name>
    <message>
        <source>Open a hand-over</source>
        <translation>引き継ぎを開く</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>キーを選択…</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>キー (*.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Choose the key.</source>
        <translation>キーを選択してください。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::OpenVaultDialog</name>
    <message>
        <source>Open vault by name</source>
        <translation>名前でボールトを開く</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>ボールトを開く</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>ボールトの名前</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PlaceChooser</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>読み取りを開始</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>As AWS&apos;s files have them.</source>
        <translation>AWS のファイルにあるとおりです。</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>None ticked: each profile&apos;s own Region.</source>
        <translation>どれにも印がない場合：各プロファイル自身のリージョン。</translation>
    </message>
    <message>
        <source>Compare locks with</source>
        <translation>ロックの比較対象</translation>
    </message>
    <message>
        <source>And with the policies that a form can begin with.</source>
        <translation>フォームの出発点となるポリシーとも比較します。</translation>
    </message>
    <message>
        <source>Add policies…</source>
        <translation>ポリシーを追加…</translation>
    </message>
    <message>
        <source>Sandbox — on this computer, for practice</source>
        <translation>サンドボックス — このコンピューター上、練習用</translation>
    </message>
    <message>
        <source>Environment — as AWS&apos;s tools find it</source>
        <translation>環境 — AWS のツールの検出による</translation>
    </message>
    <message>
        <source>%1 — not there any more</source>
        <translation>%1 — もうありません</translation>
    </message>
    <message>
        <source>Policies to compare with</source>
        <translation>比較するポリシー</translation>
    </message>
    <message>
        <source>Policies (*.json *.yaml *.yml *.txt)</source>
        <translation>ポリシー (*.json *.yaml *.yml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyFileActions</name>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>ポリシーを保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyPanel</name>
    <message>
        <source>Polic&amp;y text</source>
        <translation>ポリシーのテキスト(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Effect beside the text</source>
        <translation>テキストの横に効果を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>次の相違(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>前の相違(&amp;P)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyViews</name>
    <message>
        <source>In words</source>
        <translation>言葉で</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemDetails</name>
    <message>
        <source>Go to the text</source>
        <translation>テキストへ移動</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemsList</name>
    <message>
        <source>Hide problems</source>
        <translation>問題を隠す</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>No quick fix for this problem</source>
        <translation>この問題にクイック修正はありません</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>テキストへ移動</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemsModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>行と列</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::QuestionName</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>この絞り込みを保存</translation>
    </message>
    <message>
        <source>A saved filter that has this name already is replaced.</source>
        <translation>この名前の保存済みの絞り込みがある場合は、置き換えます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReceiveDialog</name>
    <message>
        <source>A lock is handed over to you</source>
        <translation>ロックの引き継ぎを受ける</translation>
    </message>
    <message>
        <source>Check and take over</source>
        <translation>確認して引き取る</translation>
    </message>
    <message>
        <source>Choose connection…</source>
        <translation>接続を選択…</translation>
    </message>
    <message>
        <source>Go to the vault</source>
        <translation>ボールトへ移動</translation>
    </message>
    <message>
        <source>Asking the service what has become of the lock…</source>
        <translation>ロックがどうなったかをサービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReconciliationDialog</name>
    <message>
        <source>Check journal against the service</source>
        <translation>ジャーナルをサービスと照合</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>ボールトを開く</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReconciliationModel</name>
    <message>
        <source>Vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>Journal says</source>
        <translation>ジャーナルの内容</translation>
    </message>
    <message>
        <source>Service says</source>
        <translation>サービスの答え</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RegionChooser</name>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RemovalDialog</name>
    <message>
        <source>Kept</source>
        <translation>保存内容</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RetentionCard</name>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保持する期間</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用対象</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RunningLocks</name>
    <message>
        <source>Running locks</source>
        <translation>進行中のロック</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Go to vault</source>
        <translation>ボールトへ移動</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>No connection leads there any more.</source>
        <translation>そこへの接続はもうありません。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SandboxClock</name>
    <message>
        <source>The sandbox&apos;s clock</source>
        <translation>サンドボックスの時計</translation>
    </message>
    <message>
        <source>Forward one hour</source>
        <translation>1 時間進める</translation>
    </message>
    <message>
        <source>To 5 minutes left</source>
        <translation>残り 5 分まで</translation>
    </message>
    <message>
        <source>Past the end</source>
        <translation>終了の後まで</translation>
    </message>
    <message>
        <source>Reset the clock</source>
        <translation>時計をリセット</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SettingRow</name>
    <message>
        <source>Restore default</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SettingsDialog</name>
    <message>
        <source>Restore all defaults</source>
        <translation>すべて既定値に戻す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>これらの語を含む設定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop starts Vaultlock without a window at each login, and it reminds you of locks in progress.</source>
        <translation>デスクトップがログインのたびに Vaultlock をウィンドウなしで起動し、進行中のロックのリマインダーを出します。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Whether it is whole</source>
        <translation>完全かどうか</translation>
    </message>
    <message>
        <source>Each line vouches for all before it; what was verified, and when.</source>
        <translation>各行が、それより前のすべての行を裏付けます。何を、いつ検証したか。</translation>
    </message>
    <message>
        <source>Journal and service</source>
        <translation>ジャーナルとサービス</translation>
    </message>
    <message>
        <source>Holds what the journal says of each vault against what the service says.</source>
        <translation>各ボールトについて、ジャーナルの内容をサービスの答えと照合します。</translation>
    </message>
    <message>
        <source>Hands this journal over to a database that a team shares.</source>
        <translation>チームが共有するデータベースに、このジャーナルを引き渡します。</translation>
    </message>
    <message>
        <source>Export all entries…</source>
        <translation>すべての記録をエクスポート…</translation>
    </message>
    <message>
        <source>A copy to take along</source>
        <translation>持ち出すコピー</translation>
    </message>
    <message>
        <source>Every entry, as CSV for spreadsheets or as JSON lines; lock IDs are in it.</source>
        <translation>すべての記録。表計算用の CSV、または JSON 行。ロック ID を含みます。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SignInDialog</name>
    <message>
        <source>Sign in to IAM Identity Center</source>
        <translation>IAM Identity Center にサインイン</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>サインインコード</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>サインインアドレス</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Asking IAM Identity Center for a code…</source>
        <translation>IAM Identity Center にコードを求めています…</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address yourself.</source>
        <translation>ブラウザーを開けませんでした。アドレスを自分で開いてください。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SimpleCard</name>
    <message>
        <source>%1 binds</source>
        <translation>%1 の拘束対象</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用対象</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Copy tags</source>
        <translation>タグをコピー</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamDesk</name>
    <message>
        <source>&amp;Team’s journal…</source>
        <translation>チームのジャーナル(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamDialog</name>
    <message>
        <source>Team’s journal</source>
        <translation>チームのジャーナル</translation>
    </message>
    <message>
        <source>The desks of a team hand the lines of their journals over to one PostgreSQL database, afterwards and as they are. Your own journal stays the truth of this desk: nothing waits for the network. Whoever may read the database has the lock IDs.</source>
        <translation>チームの各端末は、ジャーナルの行を、後から、そのままの形で 1 つの PostgreSQL データベースに引き渡します。この端末にとっての真実は、引き続きあなた自身のジャーナルです。ネットワークを待つものはありません。データベースの読み取りを許可されている者は、ロック ID を得られます。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>postgresql://HOST/DATABASE, or a service of ~/.pg_service.conf</source>
        <translation>postgresql://HOST/DATABASE、または ~/.pg_service.conf のサービス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>As the address or the service says</source>
        <translation>アドレスまたはサービスの指定どおり</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Certificates of the authority that vouches for the server</source>
        <translation>サーバーを保証する機関の証明書</translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation>~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation>このデータベースを使用</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>チームを離れる…</translation>
    </message>
    <message>
        <source>It is in the keychain; type another one to replace it</source>
        <translation>キーチェーンにあります。置き換えるには別のものを入力してください</translation>
    </message>
    <message>
        <source>Kept in the keychain; empty: ~/.pgpass has it</source>
        <translation>キーチェーンに保管します。空の場合：~/.pgpass のもの</translation>
    </message>
    <message>
        <source>Say which database it is.</source>
        <translation>どのデータベースかを入力してください。</translation>
    </message>
    <message>
        <source>There is no file of certificates with that name.</source>
        <translation>その名前の証明書ファイルはありません。</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>機関の証明書</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamModel</name>
    <message>
        <source>NOT AS IT WAS WRITTEN</source>
        <translation>書き込まれたままではありません</translation>
    </message>
    <message>
        <source>Of a kind that this version does not know</source>
        <translation>このバージョンが認識しない種類</translation>
    </message>
    <message>
        <source> · THAT CLOCK WAS AHEAD</source>
        <translation> · その時計は進んでいました</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>受信（%1）</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>By that desk’s clock (UTC)</source>
        <translation>その端末の時計による（UTC）</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamPage</name>
    <message>
        <source>&amp;Copy row</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>No desk of the team has handed anything over yet.</source>
        <translation>チームのどの端末も、まだ何も引き渡していません。</translation>
    </message>
    <message>
        <source>The team’s journal was not read yet.</source>
        <translation>チームのジャーナルはまだ読み取られていません。</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamTestView</name>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Vaultlock</source>
        <translation>Vaultlock を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialBench</name>
    <message>
        <source>Try it for real…</source>
        <translation>実際に試す…</translation>
    </message>
    <message>
        <source>Let Vaultlock try it in the sandbox</source>
        <translation>サンドボックスで Vaultlock に試させる</translation>
    </message>
    <message>
        <source>Let Vaultlock try it</source>
        <translation>Vaultlock に試させる</translation>
    </message>
    <message>
        <source>Reading what can be tried…</source>
        <translation>試せる内容を読み取っています…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialChecklist</name>
    <message>
        <source>Try it before you complete</source>
        <translation>完了する前に試す</translation>
    </message>
    <message>
        <source>%1 of %2 tried</source>
        <translation>%2 件中 %1 件を試行済み</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialRow</name>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide command: %1</source>
        <translation>コマンドを隠す：%1</translation>
    </message>
    <message>
        <source>Show command: %1</source>
        <translation>コマンドを表示：%1</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::UnsavedLockId</name>
    <message>
        <source>Go to the vault</source>
        <translation>ボールトへ移動</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ValueDisplay</name>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultActions</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;mpare policies…</source>
        <translation>ポリシーを比較(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy %1 names</source>
        <translation>%1 個の名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;ARN</source>
        <translation>ARN をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy %1 &amp;ARNs</source>
        <translation>%1 個の ARN をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read %1 vaults again</source>
        <translation>%1 個のボールトを再読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export %1 vaults…</source>
        <translation>%1 個のボールトをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Select two vaults in the list first.</source>
        <translation>先に、一覧でボールトを 2 つ選択してください。</translation>
    </message>
    <message>
        <source>Initiate in the selected vau&amp;lts…</source>
        <translation>選択したボールトで開始(&amp;L)…</translation>
    </message>
    <message>
        <source>Select two or more vaults in the list first.</source>
        <translation>先に、一覧でボールトを 2 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Export vaults</source>
        <translation>ボールトをエクスポート</translation>
    </message>
    <message>
        <source>Table, as CSV (*.csv)</source>
        <translation>表、CSV 形式 (*.csv)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Copy ARN</source>
        <translation>ARN をコピー</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>すべてのタグ…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>The details of the chosen vault are shown here. None is chosen.</source>
        <translation>選択したボールトの詳細がここに表示されます。何も選択されていません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultFilters</name>
    <message>
        <source>Filter vaults</source>
        <translation>ボールトを絞り込む</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultFoot</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>未ロック</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み取り</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultOrder</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First of “%1”. %2</source>
        <translation>「%1」の最初。%2</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultPicker</name>
    <message>
        <source>&amp;New vault…</source>
        <translation>新しいボールト(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;vault by name…</source>
        <translation>名前でボールトを開く(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Sort vaults by</source>
        <translation>ボールトの並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Vault &amp;columns</source>
        <translation>ボールトの列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultTable</name>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Group by state</source>
        <translation>状態ごとにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;width allows</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lock, most urgent first</source>
        <translation>ロック（緊急順）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Time left</source>
        <translation>残り時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Archives</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Last &amp;inventory</source>
        <translation>最終インベントリ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VerifyDialog</name>
    <message>
        <source>Verify evidence</source>
        <translation>証跡を検証</translation>
    </message>
    <message>
        <source>&amp;Copy all checks</source>
        <translation>すべての検査をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Against this journal</source>
        <translation>このジャーナルとの照合</translation>
    </message>
    <message>
        <source>Against the service now</source>
        <translation>現在のサービスとの照合</translation>
    </message>
    <message>
        <source>Against a file</source>
        <translation>ファイルと照合</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Certificates of who vouches for the signer…</source>
        <translation>署名した者を保証する機関の証明書(&amp;C)…</translation>
    </message>
    <message>
        <source>Certificates of who vouches for the &amp;time stamp…</source>
        <translation>タイムスタンプを保証する機関の証明書(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Log files of CloudTrail…</source>
        <translation>CloudTrail のログファイル(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WhatIfForm</name>
    <message>
        <source>Show in JSON</source>
        <translation>JSON で表示</translation>
    </message>
    <message>
        <source>key=value, one a line</source>
        <translation>key=value、1 行に 1 つ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WindowLayout</name>
    <message>
        <source>&amp;Vaults</source>
        <translation>ボールト(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>ジャーナル(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>次のパネル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>前のパネル(&amp;P)</translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>ボールト(&amp;V)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Restore layout</source>
        <translation>レイアウトを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字サイズ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>最初の手順(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Vaultlock</source>
        <translation>Vaultlock について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>更新情報(&amp;W)</translation>
    </message>
</context>
<context>
    <name>vaultlock::workspace::TypedKeys</name>
    <message>
        <source>keychain (%1)</source>
        <translation>キーチェーン（%1）</translation>
    </message>
    <message>
        <source>typed, for this session (%1)</source>
        <translation>入力済み、このセッション用（%1）</translation>
    </message>
</context>
<context>
    <name>vaultlock::workspace::Workspace</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>the lock of %1 is being changed</source>
        <translation>%1 のロックが変更処理中です</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
</context>
</TS>
