<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 vaults</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, account %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock was initiated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lock here that this campaign has not initiated. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is in progress, and its lock ID could not be written. Open the vault: the ID is there as long as Vaultlock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign had initiated a lock here, and it is there no more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what is known of this vault now, the policy has something that was not accepted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not in the list of this connection: another account or Region, or it was deleted, or the list is still being read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team&apos;s rule does not allow it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the request is not known. Open the vault: it is asked until the service says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate the lock of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vault after the other gets this policy, with its own ARN, and is in force at once. Each lock then has 24 hours and a lock ID of its own, in the journal. At the first surprise it stops. Nothing is completed here: each vault is completed by itself, by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a policy that the form can say as a whole can be given to several vaults: what you wrote yourself means what it means for one vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it has a lock is not known. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would refuse the policy for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. %3 left out: the table says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in every vault: %1 In %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 initiated, each with its lock ID in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Complete or abort each within its 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Stopped at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Stopped, as you wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiating the lock of %1, %2, was begun on %3 and is not over. What was initiated is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What was initiated already is known from the journal, and is not initiated again. The rest gets this policy, each with its own ARN:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiating the lock of %1 was begun elsewhere and is not over: %2. Open that connection to go on. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your team has the rule of four eyes is asked before each vault. Where it does not allow it, nothing is sent and the campaign stops: each vault’s own policy has to be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Vaultlock initiates locks in several vaults just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the endpoint URL, which is that of --endpoint-url or of the place that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or give another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library of this computer, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a profile with --connection profile:NAME. Or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new ones in the way you got these, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file or the variable that is named, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another profile with --connection profile:NAME, or check the name in those files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run that command first, then this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is named, or sign in again, which writes it anew. Then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --region. AWS_REGION, or region in the profile, names one for every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command asks for a code. Give the keys of a session that was begun with one, in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; or use vaultlock, which asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run that program by itself to see what it says, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role must trust who asks for it. Then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command asks it. Give keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or another profile; or use vaultlock, where it can be turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account and the Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the secret access key and any proxy, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new credentials in the way you got these, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the access key, the session token and the Region, then run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run the command again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is in progress, so there is nothing to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notification service here yet: reminders are seen only once there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vaultlock watches already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window that is open has it. For another window: --new-window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as you initiated, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as you initiated; only white space, escapes or the order of keys differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the policy that you initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft for this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is the same, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft means the same; it is only written otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is another policy: see Compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both as the service says just now. For the difference in meaning the policy of %2 is read as if it were written for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no lock policy, the service says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is installed in %1 is not known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two policies were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not initiated here: there is nothing to compare it with. Read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 more values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or before </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or after </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault has a tag %1 with a value, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request has %1, or has it not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault has no tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault has a tag %1 with a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault&apos;s tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every value of %1, if there is any,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start retrieval and inventory jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the output of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add tags to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove tags from the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete the vault lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abort the vault lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initiate a vault lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the vault&apos;s access policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the vault&apos;s access policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the vault&apos;s notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the vault&apos;s notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the vault&apos;s jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start retrieval jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start inventory jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the vault&apos;s tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in upper or lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is a condition key, perhaps with a qualifier; %2 what its value is compared with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %1 days or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>younger than %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>do anything with the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use any action but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use %1 more of Glacier&apos;s actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM Identity Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves who it is (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepts the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may list vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS says who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer within </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks each step once. It was only a question, which changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and any proxy, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A signature holds only for some minutes around its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows these credentials, and they lack %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who manages the account&apos;s IAM policies to allow it, or choose other credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is was not proved. See the details for what STS says, and do not lock anything before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else passed. STS gave no answer that can be used, so who this is was not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connection is sandbox, environment or profile:NAME, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--region and --endpoint-url belong to a live connection: --connection environment or profile:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an AWS Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint URL is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint URL is refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the Regions that are known to have Glacier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS has this Region, and Glacier may have come to it since: it is tried all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried all the same: AWS may have opened it since, or it is mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Region again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: less than %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete its lock or abort it. Otherwise it ends %1, and its lock ID is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials lack %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity %1 lacks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Sign-In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denied the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denied %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not do this, by IAM or by a policy of the organisation. Glacier was not asked: a vault&apos;s lock is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who manages the account&apos;s IAM policies to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it. Glacier was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal of IAM Identity Center refused this account and role for the session. Glacier was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check sso_account_id and sso_role_name of the profile, or ask who manages IAM Identity Center to assign them. Then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the file of the token written anew, and check the identity provider in IAM and its audience. Then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for what it says, and ask who manages this access. Then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than the service answered: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials could not be fetched: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the sign-in page of this network, or a proxy in between that nobody has set. The reply was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a page in a browser first. Check the endpoint URL and any proxy, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service denied listing the vaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Which vaults there are is not known; one can be opened by its name all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault by its name, or ask who manages the account&apos;s IAM policies to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service denied describing the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The vault was opened all the same, in the account of these credentials. Its age and its size are not known; where it has no lock, neither is whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without the tags that the policies look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, where </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2, %3%4: %5 becomes %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same but for each vault&apos;s own ARN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent: they decide every request alike. They are only written otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be read as a policy, so its meaning cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other text cannot be read as a policy, so its meaning cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent: they decide every request alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was found that they decide differently, but for some that could not be worked out: whether they are equivalent is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide differently, and there may be more: some requests could not be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide differently:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault is chosen: there is no policy of it to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no lock policy installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no access policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s access policy is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line differs, but for white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %1 places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dangers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mistake in the policy is listed here as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the vault lock policy here, or begin with the example from AWS&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the vault lock policy here, or choose a vault first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was never saved to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes to %1 were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text is about to take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it first, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the text is not JSON yet. Mend the mistake in line %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more. It was taken off the list of recent files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program and was read again. Undo brings the text before back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program, and so was the text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more. Its text is still here; save it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving would replace those changes by the text that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite the file, or cancel and save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is open in another window too. What you write here is kept beside it, and replaces nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window wrote this draft, too. Both texts are kept until you choose the one to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no problem to fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these problems can be fixed without a decision of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 problems were fixed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are left for you to decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a vault first: the statement names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of statements to insert it into. Mend the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of %1 bytes makes the editor slow. It is shown without colours and is not wrapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font of this computer can show %1, at %2:%3. It is part of the policy all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has 1 line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1 to %1, or line:column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Vaultlock ends now, the changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft to a file, or check the free space and the permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right after Initiate: by it the lock is told from any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read later, and not right after Initiate: it may be of another lock, made within some minutes with the same policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile: the answer is not one of this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · received %3 · line %4 of %5, SHA-256 %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate lock was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock initiated: the lock ID arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was initiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock initiated; its lock ID is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock ID was entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete lock was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock completed: the vault is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort lock was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock aborted: the policy is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 hours ended: the service removed the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that the vault is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that the lock is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says of the lock in progress what does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was handed over, in a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the hand-over was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock was received, with its lock ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s rule of four eyes was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member wants the team&apos;s rule of four eyes to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was approved for this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals of the policy for this vault were withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s rule allowed Initiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s rule allowed Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of a damaged journal that could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says when the lock in progress was initiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock handed over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock received from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial begun: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock had changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the team&apos;s journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangers accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have had its effect all the same: only the service can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused here; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint URL cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go to an https address, or to http on this computer only, without user name, query or fragment. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the endpoint URL and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Region is chosen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each vault is in one Region, and none is guessed. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Region beside the connection, or give --region. AWS_REGION, or region in the profile, names one for every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy is sent as UTF-8, byte for byte; other bytes would not mean what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than what is accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be saved is still in the window, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in another place, or check the free space and the permissions there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read or written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock IDs are kept there and nowhere else, so no lock is initiated without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder that it is in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography did not give its known answers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests signed with it could be wrong, so no connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library of this computer, then start Vaultlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox runs on this computer only; nothing on AWS is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Vaultlock again. If that does not help, check that its data folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no usable credentials: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them a request cannot be signed; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile, or add keys. Or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary keys, then start Vaultlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would refuse them; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new ones in the way you got these, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of AWS&apos;s tools has a fault: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other identity is tried instead of the one that was asked for. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file or the variable that is named, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile of this name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another profile, or mend the name where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have to sign in to AWS again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session on this computer, or it has ended. No other identity is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run that command in a terminal, then connect again. For IAM Identity Center “Sign in…” in the connection&apos;s details does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sign-in left here cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a file of this computer: no service was asked, and no other identity is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is named, or sign in again, which writes it anew. Then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role needs a code of an MFA device: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be asked for it here. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect in the window, which asks for the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that gives the credentials failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the credential_process of the profile. No other identity is tried; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal to see what it says, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role was not granted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who grants it refused: STS, IAM Identity Center or the metadata service. Glacier was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of an MFA device is good once, and only while the device shows it. Otherwise the role must trust who asks for it. Then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials could not be fetched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS, IAM Identity Center or the metadata service gives them. Glacier was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then connect again. “Test connection” tells how far it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials would come from the metadata service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock asks it only when that is turned on. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on “Container and EC2 metadata” in the connection&apos;s details, if this computer is such a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept there or nowhere: they are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or use the keys for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the service was not found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network, or the Region or the endpoint URL is mistyped. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the Region and the endpoint URL, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the address of the service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection was made; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint URL and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the whole reply was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then read the state of the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not prove who it is, or offers only outdated encryption. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, the endpoint URL and any proxy. Do not go on before the reason is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection came about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection was made, and ended before it was secured. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint URL, the network and any proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the service leads through a proxy that refuses or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings and what the proxy asks for, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than the service answered, with a redirect to another place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the sign-in page of this network. Neither the request nor the signature was sent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a page in a browser first. Check the endpoint URL, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is larger than any that the service gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off and not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint URL and any proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not one that the service gives: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else may have answered: a proxy, or a network that asks for a login first. The reply was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the endpoint URL, then read the state again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is what the service said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to ask the service again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service denied the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either these credentials may not do this, or the vault belongs to another account, or the vault&apos;s lock forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the state of the vault again: it tells whether a lock is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such vault in this account and Region, or the vault has no lock or policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account and the Region, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused a value of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. When a lock is completed, it means that the lock ID is not the one of this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for the value, correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that the request lacks a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not make sense of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that a limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and trying again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for the limit, and the quotas of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that the signature is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret access key does not belong to the access key ID, or something on the way changed the request. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the secret access key and any proxy, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that the credentials have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was refused; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new credentials in the way you got these, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key is deleted, not active or of another partition, or its session token is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the access key, the session token and the Region, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that the request was not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request is signed: something on the way removed the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint URL and any proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot use Glacier vaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 15 December 2025 Amazon S3 Glacier takes no new customers for vaults; accounts that keep archives in vaults go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that these credentials belong to the account that has the vaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that it is asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It slows down all requests of this account for a while; the tries that were made are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then read the state of the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave up waiting for the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not arrive as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer and the service&apos;s are too far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature holds only for some minutes around its time. The request was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with an error that is not known here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for what it says, then read the state of the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would refuse it, or it cannot mean what it says. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend every problem that is marked as an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A danger in the policy has not been acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would accept the policy, and the lock would not protect or could not be lived with. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the policy, or acknowledge the danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy on the vault is not the one that was initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing the lock would make that other policy permanent. Nothing was completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two. If the one on the vault is not what you want, abort the lock and initiate it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s lock is not in a state in which this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere, or its 24 hours ended. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window shows what the service says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock in progress is not the one that this lock ID belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was aborted or expired, and another was initiated elsewhere. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever initiated it for its lock ID, or abort it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock ID belongs to another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given out by the sandbox, or for another endpoint, partition or account. It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connection that the lock was initiated with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that a lock is already in progress on this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete or abort that lock. If you wanted to abort or complete it, these credentials may not: ask who manages them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that this vault is already locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked vault&apos;s policy can never be changed or removed by anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no lock, so a lock is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not do this, by IAM or by a policy of the organisation, or they belong to another account: ask who manages them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no lock any more, so a lock is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that there is no such vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was only a question, which changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked, by its journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lock in progress, by its journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not locked, by its journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its journal does not say how the lock stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of evidence.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy’s bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the service now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority of the time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vaultlock-evidence, which belongs to Vaultlock, is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vaultlock-evidence ended without an answer. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Nothing is written over: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with which PKCS#12 file it is to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the time stamp server: http:// or https://, without a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to a request is put into a folder: a ZIP file cannot take it. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the time stamp server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was not read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request for a time stamp is in %1. Send it to an authority; its answer is put in by: vaultlock-cli evidence stamp --reply ANSWER.tsr %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is connected to %1 (account %2, %3): not to where this lock is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it is of the vault %1, account %2, %3: %4. It says that it was made %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not evidence as it was made: a check fails. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not evidence as it was made: %1 checks fail. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was held against says otherwise: a check fails. See which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was held against says otherwise: %1 checks fail. See which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against it, but not all of it could be looked at. See what was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with itself. It is not signed: whoever can write such files could have made it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with itself and its signature fits. Nobody whom you trust has vouched for who signed it: the certificate may be anybody’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with itself, its signature fits, and an authority that you named vouches for who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not bind other accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> together with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told, because of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied by %1 where its other conditions are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by %1 where its other conditions are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided by this policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any age: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day %1 on: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days %1 to %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more sentences: see each statement below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has errors: as it stands the service refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no statement: it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement denies the deletion of archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 allows, the policy allows for ever once it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 does cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with the vault&apos;s tags as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, whatever the vault&apos;s tags are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of an archive by root of account %1%2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was given, and the policy names none: a Resource that can be a vault&apos;s is taken for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was given: looked at for %1, which the policy names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no action of Glacier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement would not do what it is there for, or the service refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an action such as “glacier:DeleteArchive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not Glacier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy on a vault is about Glacier&apos;s actions only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin actions with “glacier:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of Glacier matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement without actions neither denies nor allows anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the pattern, or name the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in a vault&apos;s policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not about one vault: only identity policies can deny or allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no condition operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses operators that it does not know; upper and lower case count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an operator such as “NumericLessThan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no condition key that is known for Glacier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If requests do not carry it, the condition never holds, or always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the spelling, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case does not count in the names of keys, and nobody can say which of the two would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put their values into one list, or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null cannot have IfExists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null asks whether the key is there; the service refuses the two together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “Null”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator compares numbers; with anything else the condition cannot hold as it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only, such as “365”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator compares dates; with anything else the condition cannot hold as it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date such as “2026-12-31T00:00:00Z”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator compares with “true” or “false” and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “true” or “false”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no IP address and no range of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator compares addresses; with anything else the condition cannot hold as it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address or a range such as “203.0.113.0/24”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be compared with by Null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null takes “true” (the key is absent) or “false” (the key is there).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables work in resources and in text and ARN conditions, in policies of version 2012-10-17 only; elsewhere they are refused or stay plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value itself, or set Version to “2012-10-17”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not how a variable is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses it, or it matches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as ${aws:username}, with a default as ${aws:username, &apos;name&apos;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty list never matches, or the service refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value; the empty text &quot;&quot; is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say which tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tag&apos;s name behind the slash the condition looks at no tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tag&apos;s name, as in glacier:ResourceTag/LegalHold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” does not compare the kind of value that “%1” has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it is not documented, and a lock cannot be tried twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an operator for the key&apos;s type: an age is compared by Numeric operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” compares texts, and “%1” is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at how the number is spelled, letter by letter, and not at how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Numeric operator, such as NumericLessThan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The * or ? in “%1” is no wildcard under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compared as it is written: the condition holds only for that very character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use StringLike or StringNotLike, or write the text in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these values only %1 counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that holds is enough: the widest of the limits takes in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the value that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has one value; ForAllValues is for keys with several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it the condition also holds where the key is absent, which is rarely meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove ForAllValues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a private address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request: a private one never matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the public address, or use aws:VpcSourceIp with a VPC endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a private address: this condition never holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the statement denies nothing, ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a private address: this condition always holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the Deny leaves nobody out by where they are, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws:SourceIp is the public address of a request, and none comes from there: the Allow keeps nobody out by where they are, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an old key; “%2” has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS advises against it, and a lock cannot be changed when it is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not how AWS writes such an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “%2” and 8 or 17 of the digits 0–9 and a–f, in small letters: no request carries this one, so it never matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID from the VPC console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can have several values, and “%2” is for keys with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a key needs ForAnyValue or ForAllValues; what comes of it without them is not documented, and a lock cannot be tried twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a Deny write ForAnyValue, so that one of the values is enough: ForAllValues holds only where every value is listed. Before an operator with Not write ForAllValues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Deny does not reach requests signed with long-term access keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not carry %1, and “%2” does not hold where the key is missing: with such keys no MFA is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use BoolIfExists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy denies nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock protects only what it denies. It would be permanent, and protect no archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a statement that denies “glacier:DeleteArchive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement allows, and a lock allows for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the lock is complete nobody can take the permission back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow in the vault&apos;s access policy, which can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement allows everyone, of every account, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it. Allow in the vault&apos;s access policy, and name who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement allows everyone who meets its conditions, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it. Allow in the vault&apos;s access policy, which can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement allows somebody of another account for ever: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies completing or aborting the lock itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the actions that are meant, such as “glacier:DeleteArchive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; after 24 hours it would be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies AbortVaultLock: the lock cannot be aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; a mistake would stay for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies CompleteVaultLock and AbortVaultLock: the lock can be neither completed nor aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; the vault would be stuck with it for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with other statements this denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with other statements this denies AbortVaultLock: the lock cannot be aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the vault&apos;s tags are as this says, it denies CompleteVaultLock: the lock cannot be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in force as soon as the lock is initiated; if the tags stay so for 24 hours, it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not protect young archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retention denies deletion up to an age, not from an age on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use NumericLessThan with the days of the retention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies deletion from day %1 on, for ever, and not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young archives are not protected, and old ones can never be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies deletion from day %1 to day %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives younger than that are not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use NumericLessThan alone, with the days of the retention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day %1 on this denies deletion for ever, but on some days, and not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young archives are not protected, and old ones can be deleted on those days only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies deletion on some days from day %1 to day %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all others, and before, archives are not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies deletion up to day %2 only, on days that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives older than that are not protected: NumericEquals is about single days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not deny deletion from day %1 to day %2, though before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On such a day an archive can be deleted, as young as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies deletion at every age but the days that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive that was not deleted on such a day can never be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age and the tag “%1” count only together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of one statement must all be met: archives are kept only while the tag is as it says, and a hold ends with the retention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two statements of it, one for the age and one for the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition is never met, so nothing is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement would not protect what it seems to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for %2 have no %1: this condition is never met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not denied by this statement, whatever it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny %2 in a statement of its own, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glacier&apos;s requests have no %1: this condition is never met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement denies nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No age meets these conditions on %1 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them must be met, so the statement denies nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the numbers, or make a statement of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time from now on meets the conditions on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the time, or leave the statement out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this statement is about meets its condition on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the condition, or the principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request to this vault meets this condition on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value, or leave the condition out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value of %1 meets all of its conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the values, or make a statement of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition is always met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement denies at all times, as if it had no condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition is always met: deletion is denied for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this statement binds could ever delete an archive, whatever its age or the vault&apos;s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the condition on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %2 this condition is always met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is denied at all times, for ever, as if there were no condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %2 out, or correct the condition on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies the deletion of archives for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom this statement binds can never delete any archive, root included, and you pay for them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition on “glacier:ArchiveAgeInDays”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with other statements this denies the deletion of archives for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No age and no tag of the vault is left at which anybody of its account could delete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a day open on which archives can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From some day on this denies the deletion of archives for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date in its condition will pass, and the lock cannot be changed: after it nobody of the vault&apos;s account can delete an archive, root included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the age of archives, “glacier:ArchiveAgeInDays”, if a retention is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, root included, could ever delete an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no condition and cannot be changed: the archives are kept, and paid for, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies uploads or retrievals for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can use it for that any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only the actions that are meant, such as “glacier:DeleteArchive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies uploading archives for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can add an archive to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies retrieving archives for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can get at what is in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies retrieving archives up to day %2 of their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the vault&apos;s account can get at an archive until it is older, not even to see that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies retrieving archives from day %1 of their age on, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once an archive is that old nobody of the vault&apos;s account can get at it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies retrieving archives from day %1 to day %2 of their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On those days nobody of the vault&apos;s account can get at an archive, not even to see that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with other statements this denies uploading archives for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with other statements this denies retrieving archives for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies inventories of the vault for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inventory has no age, so a condition that holds without one always holds for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This denies uploading and retrieving archives for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the lock is complete nobody of the vault&apos;s account can use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold&apos;s tag “%1” can be changed or removed, for example by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may change the vault&apos;s tags can lift the hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny “glacier:AddTagsToVault” and “glacier:RemoveTagsFromVault” to all but those who decide on holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1, spelled just so, puts the hold in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%2” with another spelling, in other case, or no such tag is no hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use StringEqualsIgnoreCase, or “Null”: “false” for any value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1, in just that case, puts the hold in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%2” with another value, in other case, or no such tag is no hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “Null”: “false” for any value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is a tag “%2”, only %1, spelled just so, is a hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the tag the hold is in place; with another spelling or in other case it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault&apos;s tag is text, and Bool compares truth values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What another value than “true” or “false” does is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use StringEqualsIgnoreCase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>365 days a year fall short of calendar years by the leap days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of %1 calendar years can be %2; an archive could be deleted before they are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the longer number, if calendar years are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day %1 on this statement no longer denies deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age counts in whole days; on day %1 this condition is not met any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend, if that is the day that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” days can hardly be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number cannot be changed once the lock is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the retention in days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” days keep nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive could be deleted at once, or after its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” days are about %2 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody alive would see an archive deleted, and the number cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like seconds, and the age counts in days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In seconds it would be %2 days. The number cannot be changed once the lock is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like hours, and the age counts in days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hours it would be %2 days. The number cannot be changed once the lock is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes the lock depend on a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock cannot be changed, and the date will pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves somebody free to delete archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the statement protects can be deleted by whoever its condition leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the condition out, or deny the deletion to all in a statement of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves %1 free: they can delete archives that the statement protects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition on %2 does not bind them, and a lock cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves %1 free, if an access policy lets them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the condition out, if other accounts are to be bound as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks with %1 “%2” can delete archives that this protects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition does not bind such requests, and a lock cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks without %1 can delete archives that this protects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this statement denies cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on what only a request tells, or on what AWS does not document, so it may protect nothing; and a lock cannot be tried twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with keys and values whose meaning is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this policy comes to could not be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for more cases than can be looked at, so nothing is known of whom it binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with fewer conditions and wildcards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the tag “%1” puts the hold in place, nobody of the vault&apos;s account can ever delete an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it does, nobody of the vault&apos;s account, root included, can change or remove the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave somebody out who may change the vault&apos;s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is older than the retention of %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %2 days old and not empty: some archives may be deletable as soon as it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend, if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where AWS, Service, Federated or CanonicalUser has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes “*” alone, or principals under one of these names, written just so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the principals of an account under “AWS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no account ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account ID has 12 digits; with another the service refuses the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the 12 digits, leading zeros included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not how a principal is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses it, or it matches nobody. An ID such as AIDA… or AROA… stands where a user or role was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 12 digits, an ARN such as arn:aws:iam::123456789012:role/NAME, or a service&apos;s host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard stands in the principal “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “*” by itself, for everyone, is a wildcard here; in a part of a name the service refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the principal in full, or write “*” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a group, and a group is no principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses it: groups cannot be named in a vault&apos;s policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the users, a role, or the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This principal is of the partition “%1”, the vault of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A principal of another partition cannot reach the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the vault&apos;s partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Deny binds only the principals of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever an access policy admits from another account, now or later, is not bound by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “*” as the Principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Deny binds only the users, roles or services that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else can still do it; so can one that is deleted and made again under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “*” as the Principal, or name the whole account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Deny leaves out whom NotPrincipal names, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those named are not bound by the lock; and who else is bound depends on sessions and accounts in ways that are easily got wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny “*”, and name exceptions in a Condition on aws:PrincipalArn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NotPrincipal cannot stand in an Allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS supports it with Deny only: it would let in everyone but those named, anonymous callers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Principal who is to be let in, or remove the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NotPrincipal names “%1” without its account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where account %2 is not named as well, AWS may deny all of it, “%1” included, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no AWS partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ARN would match no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the vault&apos;s partition, such as “aws”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” behind the vault&apos;s name matches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives have no ARNs: a statement about archives names their vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the ARN with the vault&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vault/” must be “vaults/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands the ARN matches no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “vaults/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-” is no account in an ARN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for one&apos;s own account in requests only; here it matches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the 12 digits of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a vault&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names have 1 to 255 of A–Z, a–z, 0–9, “_”, “-” and “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the vault&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Region known to have Glacier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is misspelt, the statement protects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the chosen vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement names %1; the lock would be on %2, and this statement would not protect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the chosen vault&apos;s ARN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard stands where this one vault could be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock applies to its own vault only; the wildcard adds nothing and hides mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the vault&apos;s ARN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no element of a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses elements that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the spelling (upper and lower case count), or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no Statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Statement list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Statement list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a policy says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement has no Effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses it: it must say Deny or Allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;Effect&quot;: &quot;Deny&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no Effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “Deny” and “Allow” are, written just so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “Deny” or “Allow”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement has no Principal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy on a vault must say whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;Principal&quot;: &quot;*&quot; for everyone, or name the principals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement has no Action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must say what it denies or allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Action, such as “glacier:DeleteArchive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement has no Resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must name the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Resource with the vault&apos;s ARN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its negation are in one statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no policy version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are “2012-10-17” and the older “2008-10-17”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “2012-10-17”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty list matches nothing, or is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sid “%1” is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sids must differ within a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no Version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one the version of 2008 applies, in which variables are plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;Version&quot;: &quot;2012-10-17&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sid “%1” holds more than letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM&apos;s grammar allows only A–Z, a–z and 0–9; AWS&apos;s own Glacier examples use hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, or use letters and digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one, or open a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in double quotes. Only numbers, true, false and null do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value after it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where a name in double quotes has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the name in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comma between this and what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no colon after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” closes what the other kind of bracket opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the other bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no closing double quote on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closing double quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a backslash write two; else remove the backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is only half of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible control character in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or write it as an escape such as \t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number as JSON writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits without a leading zero or plus, and digits on both sides of a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses what is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice in the same object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two would count, and nobody can say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets are nested more than 64 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy needs that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the inner brackets out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This byte is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes policies as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the character again, or save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins with a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is invisible, and JSON does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text behind the end of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy is one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the input or output of an AWS CLI command, with the policy in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes the policy alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the policy out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are curly quotes in the place of straight ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word processor or chat has put them in; JSON knows straight quotes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write straight quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character here that cannot be seen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is another one than it looks, and nothing that looks the same equals it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, unless it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the words stand characters that JSON does not allow: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They look like spaces, or cannot be seen; the service refuses what is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ordinary spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in quotes goes on in the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page broke it, as in a PDF; in JSON a text ends on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the lines, and see whether a hyphen or a space was lost or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is other text around the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in a Markdown code block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Terraform, with the policy in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is YAML, with the policy in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON, but another way to write a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes policies as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Terraform&apos;s own way to write a policy, not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as JSON, or copy the policy that “terraform plan” shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is YAML, not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has %1 bytes; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or remove the white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has %1 of at most %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little room is left, and the limit is not documented to the byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a placeholder that was not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands it matches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value like </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string or a list of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*” or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ARN is of another service than Glacier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ARN has no Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account in this ARN is not 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ARN does not name a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ARN of a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands it matches no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as arn:aws:glacier:REGION:ACCOUNT:vaults/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write straight quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what is invisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s access policy admits everyone; other accounts are not bound by this Deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 can reach the vault and is not bound by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the policy out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the chosen vault&apos;s ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault lock is a policy that Amazon S3 Glacier itself enforces on a vault: that nobody deletes an archive before seven years are over, for example. Once it is initiated you have 24 hours to test it, and to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing it can never be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy, by form or as JSON. Mistakes are shown as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does and whom it binds, before you initiate the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours in which it is in force, to complete it or to abort it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force for ever: nobody can change or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample vaults inside this program. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a profile, the environment&apos;s credentials or keys. You are asked before it is live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that you have, to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of archives: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archives: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of it could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %1 locks are not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 so far; %3 of %4 read to the end.%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was asked for is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: %1 in %2. %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vault to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was asked for was refused so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compared with the last look when all has been read, or when you stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault is what you ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault of which it cannot be told is shown by every question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vaults of these profiles in these Regions are read, several side by side, each as fast as the service bears. Nothing is changed. What cannot be asked is told by name, and the others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one profile, or the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (account %2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 could not be read (%3). %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was “%1” and is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the lock is another one (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is another one, with the same policy (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> So does a Region that is not enabled for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Region that is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of %1 was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same account and Region as %2; its vaults are listed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The list ends after %1 vaults and is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was not there. Its lock is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not listed any more. Its lock was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags were “%1” and are “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has an access policy now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no access policy any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its access policy is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what could be read differs from the last look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the first look: there is nothing to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen could not be kept for the next look. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of the last look cannot be read, and is left as it is: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who one of them was, STS had not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the ARNs is no user&apos;s and no session&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root is whoever has its password or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have the same name, under two identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one of them only the role is known; the session&apos;s name was made by a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are the same member of the team&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They are two persons as far as their ARNs tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated by %1 on %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the approval was withdrawn by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: only %1 has approved this policy, who initiates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: you initiated this lock yourself, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: nobody has approved exactly this policy for exactly this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, so refused: STS has not said who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, so refused: %1, who approved it, may be the one who initiates it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, so refused: %1, who initiated the lock, may be you: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, so refused: the team&apos;s journal does not say who initiated the lock with this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, so refused: the team&apos;s journal was not read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who initiates a lock does not complete it, and before Initiate another member approves exactly this policy for exactly this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s journal cannot be reached. When it was last read, %1, the team had no rule of four eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has approved a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a rule of your team that Vaultlock keeps; AWS does not enforce it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS itself can keep the two steps apart, by policies of IAM:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the one to those who initiate, the other to those who complete. Each denies the other step on this vault, whatever tool is used, and grants nothing. IAM tells identities apart, not people: whoever can take both roles, or change these policies, can do both. It knows nothing of approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has no rule of four eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s rule of four eyes was lifted on %1, by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has the rule of four eyes, since %1, set by %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 wants it lifted, since %2; another member has to want it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journaled, and handed over as %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another member approves this very text for this vault; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the lock over to another member, who completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the database answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with credentials that may call GetCallerIdentity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member with a user or a session name of their own approves it, by a journal that is theirs in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member with a user or a session name of their own completes it, by a journal that is theirs in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk that initiated it hands its journal over; or abort, and initiate anew under the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s journal is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another member of the team can then initiate exactly this text on exactly this vault. It is written into your journal and the team&apos;s before anything else, and stays there; it can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: the policy with the SHA-256 %1, for %2, by %3. The team&apos;s journal has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: no approval of the policy with the SHA-256 %1 for %2 stands any more. The team&apos;s journal has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your own journal, and the team has not got it yet: nobody goes by it until it is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS has not said who you are, and an approval by nobody is none. Nothing was journaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is being completed just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is being aborted just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked by now: there is nothing left to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is gone: the service says that the vault has none. There is nothing to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that there is no such vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has become of the lock is not known just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not the one that this was opened for. Close, and look at what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, root included,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this account, root included,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion forbidden for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of the vault&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can delete an archive younger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can delete an archive while the vault has the tag below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, root included, can ever change the vault&apos;s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but those below can change the vault&apos;s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can ever delete an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of another account, and nobody anonymous, can do anything with this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can change the vault&apos;s access policy or notifications, or delete the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has letters, digits, spaces and _ . : / = + - % @ only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has no fields for this statement. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that the vault&apos;s access policy admits are not bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this rule, an archive stored today can be deleted after the year 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this rule, an archive stored today can be deleted from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s tags are unknown: whether it is on hold by this rule cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has this tag now: by this rule it is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s tag has another value now: by this rule it is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault does not have this tag now: by this rule it is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag&apos;s key has at most 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag&apos;s value has at most 256 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the ARN of an account&apos;s root, a user or a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON has a mistake. The form waits as it was until it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is not a policy with statements. The form waits as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The form waits as it was until that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vault first: its ARN, Region and account go into the policy by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says nothing yet. Add a rule, or start from one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A starting point takes the place of the whole draft. Undo brings the draft back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books and records, 6 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 years with legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical records, 10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is six years old, root included. After that, whoever has the permission can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is seven years old, nor while the vault has the tag LegalHold=true. Only the account&apos;s root can change the vault&apos;s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can delete an archive before it is ten years old, root included. After that, whoever has the permission can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can ever delete an archive, root included. The vault is paid for as long as it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can delete an archive while the vault has the tag LegalHold=true. Only the account&apos;s root can change the vault&apos;s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-over was written by a later version of Vaultlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one cannot tell what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Vaultlock, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not written by Vaultlock, or it was cut off or changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is in progress: there is nothing to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock ID is not here, and without it nobody can complete the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock ID is not on disk yet. It is handed over once it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something speaks against the lock ID&apos;s being this lock&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not told yet when the lock ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its 24 hours have ended: there is nothing to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the passphrase by another way than the file: by telephone, say, never in the same message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters, and not one character over and over: four or five words that nobody would guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 different characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase cannot be asked for: there is no terminal. Say --passphrase-file FILE or --passphrase-fd N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the lock ID: whoever can open it, and may call the service, can complete the lock. It is sealed. Your own Vaultlock keeps the lock and its lock ID, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for more memory than a hand-over needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been made to harm. Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a hand-over can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is another one, or the file was changed: nobody can tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the passphrase again; else ask for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not open with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed to somebody else&apos;s certificate, or the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key of the certificate that it was sealed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no certificate that can be sealed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no X.509 certificate, or its key is no key to encrypt to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the colleague for an RSA or EC certificate, or use a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate may not be encrypted to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key usage does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the colleague for one that does, or use a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired, or is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the colleague for one that is valid now, or use a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no PKCS#12 file, or the passphrase of the key is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the passphrase of the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography of this computer did not do what it always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair or update the OpenSSL library, then start Vaultlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sealed in it is no hand-over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opened, but it is not whole, or contradicts itself. Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sealed it for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: past, by this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, as far as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the file says. The service has not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1, Region %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is another account&apos;s. The lock is in %1: choose a connection of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection leads to another Region. The lock is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is in somebody&apos;s SANDBOX, which only the computer that it runs on can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection leads to another service or account. The lock is LIVE, in %1, at %2: choose a connection of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose account this connection is has not been told. The lock is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not said what has become of the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is still in progress is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the service can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is in progress, with the policy that was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock and its lock ID are in your journal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and complete it, or abort it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal has another lock ID for this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of them can be right. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it with your own, or ask whoever handed it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another policy is installed than was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing would make that other policy permanent. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lock is in progress on the vault now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock that was handed over is gone, and its lock ID is void. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1, or whoever initiated the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 hours of the lock have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has removed the policy, and the lock ID is void. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has to be initiated anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is gone: the service says that the vault has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has aborted it before its time. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 before it is initiated anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock has been completed: the vault is locked, with that policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked, by another lock than was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is locked is another policy, or another lock of the same one. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check account and Region of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is being changed just now, or nobody knows yet what came of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for what comes of it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from %1: the lock is in your journal, with its lock ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was received, and the journal could not be written: its lock ID is in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Vaultlock open until the window does not say so any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as was handed over, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as was handed over; only white space, escapes or the order of keys differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the policy that was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ticked as tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the policy language, not of this policy. Use &quot;2012-10-17&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the policy. It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules, one statement each. A Deny in any of them beats every Allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current policy language, with variables such as ${aws:username}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy language from before variables: ${…} is plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the statement. It changes nothing, and stands once in a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny forbids what the statement matches; Allow permits it. Deny always wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the statement is about. &quot;*&quot; is everyone, root included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is about everyone but these: who is left out of a Deny can go on doing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the statement is about: actions of Glacier, such as glacier:DeleteArchive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is about every action but these, those that AWS will add included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault that the statement is about, as an ARN. Archives have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is about every vault but these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the statement applies. All operators and all keys must match; of several values of a key, one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbids what the statement matches. Nothing can allow it again: this is what a lock is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits what the statement matches. In a locked policy the permission stays for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, users and roles: 12 digits, an ARN, or &quot;*&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of AWS, such as backup.amazonaws.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of an identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account by its canonical user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is exactly one of the values; case counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is none of the values. True where the request has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is one of the values, whatever the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is none of the values, whatever the case. True where the request has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text matches one of the values, in which * stands for any characters and ? for one; case counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text matches none of the values, in which * and ? are wildcards. True where the request has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is one of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is none of the values. True where the request has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is less than the value. Of several values the greatest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the value or less. Of several values the greatest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is greater than the value. Of several values the least counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the value or greater. Of several values the least counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is one of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is none of the values. True where the request has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is before the value. Of several values the latest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is the value or before. Of several values the latest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is after the value. Of several values the earliest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is the value or after. Of several values the earliest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is true, or is false, as the value says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are exactly those of the value, in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is in one of the ranges, such as 203.0.113.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is in none of the ranges. True where the request has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ARN matches one of the values, in which * and ? are wildcards within each part between colons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ARN matches none of the values. True where the request has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as ArnEquals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as ArnNotEquals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;true&quot;: the request does not have the key. &quot;false&quot;: it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its requests carry the archive&apos;s age and the vault&apos;s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its requests carry the vault&apos;s tags, and no archive&apos;s age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its requests carry neither an archive&apos;s age nor the vault&apos;s tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action of Glacier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ForAllValues: every value in the request must do so; also true where the request has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ForAnyValue: at least one value in the request must do so; false where the request has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> IfExists: also true where the request does not have the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen vault&apos;s account. Principals of other accounts are not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chosen vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen vault has this tag now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for this statement&apos;s actions do not carry it: the condition would never match, or always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest that %1 can be, leap days included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone: every principal of every account, root and anonymous requests included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not carried by these actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to complete here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter inserts, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AWS CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AWS CLI older than 2.32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JavaScript SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boto3 or version 1 of the AWS CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what other variables, a container or the computer give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its role_arn with source_profile or credential_source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its role of IAM Identity Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sign-in of “aws login”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its credential_process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its web identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its credential_source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, for it finds no credentials there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for it goes by %2, and finds no credentials there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS did not answer within </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STS gave no answer that can be used (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 Vaultlock takes %2, as the AWS CLI does; %3 would %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, those that it has itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock takes what %1 gives, as the AWS CLI does; %2 would take %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock takes the profile that %1 names, as version 2 of the AWS CLI does; %2 would take %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 Vaultlock takes %2, as %3 does: %4 is lent by [DEFAULT] (%5), which in capitals lends to every section of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy takes effect at once, for everyone. You then have 24 hours to test it, and to complete or abort the lock. After Complete nobody can change or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this nobody can change or remove the policy: not you, not the account&apos;s root user, not AWS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is removed at once, and the lock ID is void. The vault has no lock then, and a new one can be initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever initiated this lock was given its ID. Vaultlock keeps it in the journal and uses it when you complete the lock; the service alone can tell whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered from the damaged journal, and not verified:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else, or another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock was received from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by this computer&apos;s Vaultlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by this computer&apos;s Vaultlock: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the list yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. Not yet: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems were found in this policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accept this danger (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or mend each danger first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or mend each danger first (%1 of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the vault&apos;s name to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the vault&apos;s name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid out for reading: only white space differs from the policy itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the text is shown as it is, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the lock ID first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a lock ID: it is one word of plain letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return takes no step here, so that none is taken by habit: press “%1” itself, by the mouse or with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has refused this lock ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not initiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this lock ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock ID was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of the vault that you choose is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not write this lock ID to disk. Copy it now and keep it: the service never shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has none. Enter it if you know it. If not, ask whether somebody else initiated the same policy just then, and has it. If nobody did: Abort the lock, then initiate it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock does not hold its lock ID. Whoever initiated it has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it is not known whether the lock ID is in it. If you have the ID, enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lock ID now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock ID is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service says does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of a lock that was initiated at another time than the one of this lock ID: it is another lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of another policy than the one that was initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may have aborted the lock and initiated another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave Vaultlock this lock ID, so it is kept until the service refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain to be the same lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the lock was made was not read right after Initiate. Had somebody aborted it within some minutes and initiated another with the same policy, it would look the same, and this lock ID would be void: the service refuses it then, and nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock ID was recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stood in the damaged journal, and could not be verified. Enter it to use it: the service refuses a wrong one, and nothing is changed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the lock ID that the journal holds. The service has not confirmed yet that its lock is still in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the service can tell whether this is the ID of this lock: it does when you complete it. If it is not, enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service denied it: these credentials may not read the lock of this vault (%1). Ask who manages them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glacier:GetVaultLock, glacier:DescribeVault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said so at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read again: %1 This is what the service said at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since the lock was initiated; not yet locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since %1; not yet locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for ever; in force since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the vault has a lock policy installed is not known: its lock could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated from here on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock and its policy were compared with the service&apos;s before the lock ID was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends about %1 (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vault first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of this vault&apos;s lock is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for this vault is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the last request is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock of this vault is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is locked. That cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock of this vault is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock ID is not here. Enter it, or abort and initiate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lock was made elsewhere. Enter its lock ID to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read. Enter the lock ID to complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Region of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user&apos;s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account of who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ARN of who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of the request (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, else “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vault raises an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vaults raise an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vault differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vaults differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 vault nothing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 vaults nothing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vault is still to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vaults are still to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vault has a lock made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vaults have locks made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vault agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vaults agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vault of other connections was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vaults of other connections were not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Whether it and the service agree is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is read, and the service asked. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal and the service differ about 1 vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal and the service differ about %1 vaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Vault › Check journal against the service to see all that differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal knows of no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection, so the service cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock: it was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock: its time ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock: it was found gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock: nothing was initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Its lock ID is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Its lock ID is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its policy is the same, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its policy has other bytes and means the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The journal does not have its policy, so that was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The journal has the SHA-256 of its policy only, so whether the other one means the same is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tell of the same lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both know of no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was initiated, and its lock ID is not in the journal. Its policy is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was initiated, or the lock is gone again: no policy is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was completed, which the journal has not noted: its policy is in force for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not completed: it still runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not aborted: its policy is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was aborted, which the journal has not noted: its policy is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was deleted, and its lock went with it. The service deletes a vault only where it holds no archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was deleted, and its lock went with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such vault, so no lock of it is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such vault. Both know of no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must never be: the policy of a locked vault cannot be changed, and it is another than the journal has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked for ever with another policy than the journal has for this lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked for ever by another lock than the one in the journal, which is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lock is in progress than the one in the journal, which is gone. It was initiated elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock is in progress, and not the one that the journal asked for: it was initiated elsewhere. Its policy is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock is in progress that was initiated elsewhere: its lock ID is not in the journal. Its policy is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account and Region not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sandbox, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service on this computer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, noted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked for %2, and no outcome is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time ran out: the service has removed the policy, which the journal has not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is gone before its end: it was aborted elsewhere, or the vault was deleted and made again. Its policy is not in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was completed elsewhere, or before this program heard of it: its policy is in force for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another policy is in force than the journal has for this lock, which may be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was initiated, or ends, at another time than the service had said before. It may be another lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has refused the lock ID that the journal has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is in progress after all: the journal has noted that it was gone, or not initiated. Its policy is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was locked, and not by what the journal asked for: its policy is in force for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was locked elsewhere: its policy is in force for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must never be: a lock that was completed cannot be removed. Do not rely on this vault being protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must never be: a lock that was completed cannot be begun anew. It may still end, and its policy with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is younger than the lock in the journal: it was deleted, its lock with it, and a vault of this name was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request was sent a moment ago and may still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the journal and the service agree is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account this connection is of is not known, so nobody could say whose vault the service would tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another connection: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault: it is read again, and what is true is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault and enter the lock ID, or abort the lock and begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever initiated it, who has its lock ID, before it is completed or aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault, and complete or abort the lock in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an export of the journal (vaultlock-cli journal export), and tell AWS Support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to it, and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, still reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the newest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1; scroll for older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal for the export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no entry yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, each as the next one and the end have it. SHA-256 of the last: %2
Compare it with one that was kept elsewhere: who can write the file can write all of it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was rewritten while Vaultlock was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file was damaged and set aside: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on %1, when it had no entry yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on %1: %2, each as it was written. SHA-256 of the last: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being verified again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it is verified yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no entry of a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 does not follow the one before: something was changed, added or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that tells how many entries there are is missing: something was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line does not fit: something was changed, added or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the end, in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was made elsewhere: its lock ID is not here, and completing it needs that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1, Region %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (last confirmed %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not confirmed by the service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its 24 hours are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locks are in progress. The first to end: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of %1 is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locks are in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it or abort it by then. Otherwise it ends, and its lock ID is void. Once Vaultlock has quit, it reminds nobody of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete or abort each by then. Otherwise it ends, and its lock ID is void. Once Vaultlock has quit, it reminds nobody of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Keep watching” closes the window and tells you of the end. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Keep watching” closes the window, reminds you %1 before the end, and tells you of the end. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock ends by itself when no lock is in progress any more. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back, and so does starting Vaultlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray here: starting Vaultlock again brings the window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notification service here, so no reminder would be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock in progress has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of this entry the lock of %1 ends. Complete it or abort it by then; otherwise its lock ID is void.
%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
If the lock was completed or aborted, this entry is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm &apos;UTC&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: complete or abort its vault lock by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>federated user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any other %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [accepted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [not accepted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Vaultlock on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s file is damaged and was moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sandbox was begun, with sample vaults. Lock IDs of the old one mean nothing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of one archive of the sandbox are missing or were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of %1 archives of the sandbox are missing or were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who retrieves them is answered with an error; all others are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with this computer&apos;s clock. Move it to rehearse the end of a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: it is %1 ahead of this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lock of the sandbox goes by it. What ends by it stays ended, also after it was set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen vault has no lock in progress whose end could be gone to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes are not left any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no PKCS#12 file with a key and its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed already; --replace puts another signature in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no CMS signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature brings a text of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not signed by exactly one whose certificate is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed over a hash that can be forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of authorities has no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority refused to stamp it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time stamp is of another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time stamp is no answer to what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no authorities for time stamps were named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no authorities were named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is not read by this OpenSSL (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 is not for signing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 does not say how long it is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 expired at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nothing shows that it was signed before: that takes a time stamp of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is not over this text (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the authorities vouches for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was at the moment of the time stamp, %1; not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was there at %1, says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature was there at %1, says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, at %2 by their own clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser, here or on another device, see that it shows this code, and allow the access. The code is good until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is asked again until the code runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody allowed the access before the code ran out. Nothing was kept. Ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code ran out while IAM Identity Center could not be asked. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nothing was kept. Ask for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access was denied in the browser. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be kept on this computer: %1. Make that place writable for you, then ask for a new code. You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM Identity Center says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete an archive </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an archive </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 %3%4.</source>
        <extracomment>A sentence on what a statement does: clauses (with their comma), who may or may not, what, an end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inventory has no age: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom “%1” stands for is not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether “%1” is this vault depends on the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its condition on “%1” does is not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NotPrincipal with Allow is no longer supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would take too much work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this statement does cannot be told: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is not about this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is about nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is about no action of Glacier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is about nobody who can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement does nothing: its conditions are never met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so only where nothing denies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not stop anyone who wants to %1: for that its conditions are never met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that the vault has no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is being initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in force. Unless you complete the lock in time, the service removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is being completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in force for ever: nobody can change or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is being aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ran out before the lock was completed: its policy is removed, and its lock ID is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request was sent, and what came of it is not known yet. The service is asked again until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service says of this lock is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody of another account than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> but perhaps </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> but </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, root included,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> can ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the principal %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone, of every account, may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of %1 may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the principal %1 may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; who else of it may is left to its own identity policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; who else of them may is left to their own identity policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read and append.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read, and not append: nothing of this desk will be handed over. It needs vaultlock_member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Cannot change or remove a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a superuser, who can get past everything that protects the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can get past what protects the lines: it owns them, or may change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Use a role of your own that is only a vaultlock_member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen for the first time: from now on an old backup is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was seen of it before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Set this computer&apos;s, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree, within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no line yet. The first one makes it a writer of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be the writer %1, of %2, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the writer %1, which belongs to %2: sign in as that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the writer %1, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a socket of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted, and that server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is needed: it does not leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The certificate is trusted, and that server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1, in the database %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal of a team, version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team&apos;s journal is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk’s journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PostgreSQL answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be trusted: nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it came is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database answers, and something has to be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read; nothing is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used. Whoever may read this database has the lock IDs of all desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>how many lines wait is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 lines wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Team: %1 only reads; nothing of this desk is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: connected; this desk has nothing to hand over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: all %1 handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEAM: THE DATABASE IS NOT WHAT IT WAS; nothing is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: nothing is handed over. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: not reached yet; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: not reached since %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: the keychain is asked for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there was overwritten. Ask whoever runs it before you accept it as it is: then what it lacks is handed over again, by each desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this desk hands nothing over: the others see nothing of what is done here, and locks that are initiated here only you can complete. The team&apos;s rule of four eyes, if it has one, is not asked here any more. What was handed over stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s lines stay as they are. Your journal can be handed over as a new chain beside them, from its first line on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began to initiate the lock of this vault, %2. The service lets one alone have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 initiated the lock of this vault, %2, and has its lock ID: speak with %1 before you abort it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not get the lock of this vault, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began to complete the lock of this vault, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed the lock of this vault, %2. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began to abort the lock of this vault, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 aborted the lock of this vault, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the lock of this vault over, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved a policy for the lock of this vault, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrew what was approved for the lock of this vault, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own journal has everything; it is handed over when this works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not let this role do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read, a role needs vaultlock_reader or vaultlock_member; to hand over, vaultlock_member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has just appended to this journal&apos;s chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program hands the same journal over, or a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal belongs to another role of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal is bound to the role that handed it over first, for ever; nothing was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect as that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database took a line for none of a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this part was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE TEAM&apos;S DATABASE IS NOT WHAT IT WAS. Nothing was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs it. If it is meant to be as it is now, say so: team hand-over --accept-database. Then what it lacks is handed over again, by each desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of your journal is another than the team has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal was damaged and made anew, or was replaced, since it was handed over. Nothing was handed over now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s lines stay. To hand your journal over as a new chain beside them: team hand-over --begin-anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has line %1 of your journal, which your journal has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal was put back to an earlier state, or this is a copy of it. Nothing was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the writer %2 is not as it was written, or does not follow the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the database past its own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of a team&apos;s database: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s database cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was under way may be there, or not: the next time it is looked at, and nothing is handed over twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s database did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal of a team in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs it makes one with packaging/postgresql/apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s journal has version %1, and this program knows version %2. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Vaultlock, or the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen of the team&apos;s database cannot be read or kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody would notice that an old backup was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file cannot be mended, move it away; then the database counts as seen for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which database is the team&apos;s cannot be read or kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is handed over to a team as long as that is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file cannot be mended, move it away and set the team&apos;s journal up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for the team&apos;s database cannot be had: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or type the password anew; without a keychain it belongs into ~/.pgpass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s database could not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another database answers at this address than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had %1 of %2, and has %3 now: an old backup was restored, or lines were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2 is another than it was: it was rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waited to be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Your journal is a new chain from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Writer: %1. SHA-256 of the last: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 of your journal are handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 of your journal wait to be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside line %1 stands the hash of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, each follows the one before. SHA-256 of the last: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1, who %2, %3. Database %4, version %5%6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, seen for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3, the last received %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes %2 the database&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT AS IT WAS WRITTEN · %1 · received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · of a kind that this version does not know · received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · received </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told, because of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied by %1 where its other conditions are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by %1 where its other conditions are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to other policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied under conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed under conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to other policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: after the year 9999 for an archive stored today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 for an archive stored today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a vault is chosen, nor does the policy name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, this policy decides nothing about this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the vault&apos;s tags as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s tags are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without its year, in the letters of QLocale::toString.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s access policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who asks is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s age is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault&apos;s tags could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault&apos;s access policy could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS does not document what this policy does here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different: nothing in the vault&apos;s policies was expected to deny it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same: the lock denied it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same. It does not show that the lock alone does it: the vault&apos;s access policy denies it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same, but no proof of the lock: IAM may deny it to these credentials by itself, and the answer does not say which of them did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same: it was left to IAM, and IAM does not let these credentials do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told: IAM denies it to these credentials by itself. Try it with credentials that may delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told: IAM may have denied it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same: it was done, as predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told: nothing was predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different: the archive was deleted. The lock does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different: it was done, though it was to be denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told: the lock was changed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told: there is no answer to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service stored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service set the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took the tag away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This answer could not be written to the journal. The archive ID: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a trial archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to delete the trial archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to delete it on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it once it may be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the clock past the retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denies it: %2. So does the vault&apos;s access policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denies it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused: nothing in the vault&apos;s policies allows it, and nothing else can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the vault&apos;s policies forbids it; IAM decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied, “with an explicit deny in a resource-based policy”: one of the vault&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied, by a policy that is not the vault&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied: no policy allows it to these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied. The service does not say by which policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that this is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused as one request too many: it was not done. Try it again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request: it was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the service was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no answer came, or none of the service&apos;s. It may have been done all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a trial archive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the hold first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s tags could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive&apos;s retention is over. Store another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has to be %1 old. A lock in progress expires when the clock is moved so far, and its policy is gone: this can be tried on a locked vault of the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not %1 old yet. Move the clock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock cannot be moved by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s clock goes %1 on from the day on which the archive was stored. Every lock in progress of the sandbox expires by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s policies do not keep it: it can be deleted at once, where IAM allows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the vault&apos;s policies it cannot be deleted before it is %1 old, on %2: that is for how long it stays once the lock is completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the vault&apos;s policies, and its tags as they are now, it cannot be deleted at any age: once the lock is completed it may stay for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long the vault&apos;s policies keep it cannot be told: it may stay for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy says nothing of storing or deleting archives: there is nothing that one archive could show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried by Vaultlock: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store one archive in %1, and try to delete it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One archive of %1 bytes is stored in this vault. Its description is “%2”. Then this one archive, and no other, is asked to be deleted, with the present credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS charges its storage: those bytes, and 32 KB of index and metadata for each archive. What is deleted before 90 days are over is charged for the rest of them, pro rata. And two requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is denied, that shows the lock only where the same credentials could delete without it, or where the service says that a policy of the vault denied it. If it is deleted, the lock does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is the one you meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says InProgress. Read the policy in it, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records still arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It returns an archive ID: keep it for the next trial. The archive stays for as long as the policy forbids to delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A young archive cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service must refuse it: AccessDeniedException. Put the ID of the archive that you have just uploaded in place of ARCHIVE_ID. Never that of a record: if the policy is wrong, the archive is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It returns a job ID, unless the policy forbids to read. An inventory is ready some hours later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the right vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VaultARN, NumberOfArchives and SizeInBytes are those of the vault that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags are those the policy goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition like glacier:ResourceTag/LegalHold looks at these tags. After the lock whoever it does not forbid that can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else opens the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s access policy, which can be changed at any time. ResourceNotFoundException: it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2 archives at its last inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; its archives were not counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has an access policy, too. “In words” of the policy in force shows who can do what by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox in this window accepts its own credentials only. To try these commands, start “vaultlock-cli sandbox”: it prints an endpoint and credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They use the credentials of your shell. Try them also as somebody who must not be able to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character that is none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vaults of the connection are listed here. There is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vaults of the connection are listed here, as soon as it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the vaults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vaults of the sandbox are listed here. It has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vaults of this account and Region are listed here. The service says that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault has “%1” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the vaults was stopped before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vaults could not be read.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 vaults are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service denied reading the tags, so whether there are any is not known. These credentials need glacier:ListTagsForVault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags could not be read. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service denied describing this vault. These credentials need glacier:DescribeVault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be read. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more, which are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (the beginning of %1 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1; reading again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has only letters a–z and A–Z, digits, “_”, “-” and “.”; it cannot have %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most 255 characters; this one has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“.” and “..” cannot be names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a vault called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 files, which no evidence has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes to more than %1 bytes, which no evidence does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in it has no name that could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an absolute name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not beside the other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZIP file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence.json is no JSON that all readers read alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of version %1, made by a newer Vaultlock; this one knows version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence.json is not as the schema says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence.json cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy&apos;s bytes are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy&apos;s bytes, text, size and SHA-256 do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is not what its hash says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 does not follow the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines, %2 of them withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells of an entry %1 that is in no line, or twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what line %1 says is not told in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told as “%2”; by its lines it is “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock %1 made it, whose words may differ from this version&apos;s: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of an earlier form; what it says in words is not concluded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells which policy the service has installed, and another one as in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells a policy as the service&apos;s; what the service said is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines are not of one vault at one service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is told of entry %1 is not what its line says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no journal was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is not in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal was another one when this was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that the vault is not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that there is no such vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with a policy that means the same, written in other bytes, SHA-256 %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that the vault is locked with a policy that means the same, written in other bytes, SHA-256 %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with this policy (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that the vault is locked with this policy (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that a lock is in progress with another policy, SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says that the vault is locked with another policy, SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no log file of CloudTrail, or a damaged one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is in CloudTrail by its request ID: %2 by %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is in CloudTrail by its time alone: %2 by %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudTrail has another call for entry %1: %2 by %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal says that what entry %1 asked for was done; by CloudTrail it was refused: %2 by %3 at %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal says that what entry %1 asked for failed; by CloudTrail it was done: %2 by %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the lock that was handed over (entry %1), CloudTrail has what the journal of this side cannot have, by its time alone: %2 by %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the journal does not say what came of it, CloudTrail that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the journal does not say what came of it, CloudTrail that it was refused, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 (%2) is in none of the files of CloudTrail; they may be of another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudTrail has a call that the journal does not have: %1 by %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log files were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: LIVE, and not agreed to yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: the connection needs you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: no connection leads there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (made elsewhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no lock ID here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last read at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a lock in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 locks in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left by the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the journal their time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not read yet; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service says that the lock was completed. The vault is Locked for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service says that the lock is gone, before its time. The vault has no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the lock expired. The service removed its policy, and its lock ID is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service says that no lock was initiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Locked. Nothing runs out any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this lock is in progress no longer, and the vault was not locked by it. Its lock ID is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an Initiate was asked for, and nobody has noted what came of it. Open the vault in Vaultlock, which finds out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock of this journal is in progress at a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 locks of the window&apos;s sandbox were not asked about.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the access policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> before day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the lock policy and the vault&apos;s access policy together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the lock policy alone: the vault has no access policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the lock policy alone: the vault&apos;s access policy is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no tag: write key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before the last change. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a policy: what it does is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of %1 is being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outcome has to come from the service that was asked, so this connection stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the outcome is known, then change the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another vault than the one of the running lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is of %1. This connection leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connection that leads to account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy that came with it was not opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s reply may hold a lock ID that it never shows again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock closes by itself as soon as the outcome is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock ID of %1 is not on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the window, and nowhere else; the service never shows it again. Vaultlock tries again and again to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it now, from the page of its vault, and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it and keep it, or close the window again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the last request for %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for is in the journal; the next start asks the service what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the outcome is known, or close the window again to leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the window, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to a file, or close the window again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is the first that does not follow the one before, or is not as it was written. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry that is whole was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries that are whole were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> One that could not be verified is the journal&apos;s newest; do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 that could not be verified are the journal&apos;s newest; do not rely on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> One lock ID that stood in it is offered where its lock is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 lock IDs that stood in it are offered where their locks are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read as a whole and was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file that was set aside: a lock ID may be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has rewritten the journal while Vaultlock was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that had stood in it were gone or others. What was remembered of them stands at its end again; what stands before it may be anybody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it: hold it against the service, and find out who can write to its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entries were still at hand and are written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was removed while Vaultlock was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was replaced by another file while Vaultlock was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file was set aside, as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it before you close Vaultlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s clipboard did not take it. Select the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sandbox&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service says of the vault&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a lock in progress, by the service&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the policies that you compare with, those that decide every request alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the account&apos;s root, by the age of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of the last daily inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the vault has one, beside its lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the lock was put into progress: from then on its policy is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort the lock of this vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the lock of this vault, for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this policy for the lock of this vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate the lock of this vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the lock ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep lock ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Initiate lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Complete lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abort lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter lock ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy lock ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pprove policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;ggest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all &amp;safe problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny deletion &amp;before an age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny deletion under a &amp;legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;root may change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny deletion for &amp;ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny &amp;other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the vault&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store and try to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: AWS STS has not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was not done, for the vault is not as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be tried could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 locks to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · could not be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vault by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vaultlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes Amazon S3 Glacier vaults immutable, with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaultlock is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. There is no warranty, to the extent permitted by law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPL 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGPL 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPL 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSD 2-Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSD 3-Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “vaultlock --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--watch stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one policy can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it as it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new chain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::aws::Keychain</name>
    <message>
        <source>it still has the keys that it was to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked, and its password was not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::aws::ProxyQuestion</name>
    <message>
        <source>the head of its reply has no end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AddKeysDialog</name>
    <message>
        <source>Give the keys a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an AWS Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key ID is missing, or has other signs than letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret access key is missing, or has spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session token has spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as you call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session token, for temporary keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region, if it is always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them in the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed, for this session (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AgreementDialog</name>
    <message>
        <source>Accept the team’s database as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand your journal over as a new chain?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::AppearanceActions</name>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Banner</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::BusyIndicator</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops reading. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignDialog</name>
    <message>
        <source>Initiate in several vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops behind the vault that is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is known of each vault: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate the locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops behind the vault that is under way, and closes then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignModel</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CampaignReview</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of vaults, %1, to initiate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or mend each danger first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of vaults.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Campaigns</name>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CheckModel</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparePage</name>
    <message>
        <source>Compared policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the draft with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the policy in force with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the initiated policy with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed lock policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated lock policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s access policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparedTexts</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ComparisonDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionBar</name>
    <message>
        <source>account unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection details, and a test of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain, which may ask for its password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the vaults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionChooser</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer, for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as AWS&apos;s tools find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionDetails</name>
    <message>
        <source>Connection details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container and EC2 metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets credentials come from the metadata service of a container or an EC2 instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from the next connection on, and for the test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ConnectionTestView</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::CustomCard</name>
    <message>
        <source>Custom statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DesktopNotifier</name>
    <message>
        <source>Open Vaultlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DraftNotices</name>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the policy out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::DraftText</name>
    <message>
        <source>Use AWS&apos;s example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault lock policy as JSON. Tab indents; to leave, press Control and Tab, or Escape and then Tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching &amp;bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minif&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EditorZoom</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EffectPage</name>
    <message>
        <source>Statements in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the age of an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault lock policy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EffectTable</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EndedLocks</name>
    <message>
        <source>Dismiss all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::EvidenceActions</name>
    <message>
        <source>E&amp;vidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (evidence.json *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to AWS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a policy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetDesk</name>
    <message>
        <source>All va&amp;ults…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, as vaultlock-cli fleet writes it (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetQuestions</name>
    <message>
        <source>Not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held by its lock, with the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock differs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, account, Region or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag, or tag=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetSide</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FleetWindow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;ARNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::FormCard</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GiveDialog</name>
    <message>
        <source>Hand the lock over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to the colleague&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GoToBar</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::GuidedPage</name>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::HandOvers</name>
    <message>
        <source>&amp;Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;hand-over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::HoldProtectionCard</name>
    <message>
        <source>Nobody. One ARN a line: a root, users, roles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::InstalledComparison</name>
    <message>
        <source>Installed policies of two vaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::InstalledPolicy</name>
    <message>
        <source>Installed policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalCheck</name>
    <message>
        <source>Check &amp;journal against the service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, with every field (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalFilter</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault, what happened, lock ID, request ID, account, Region, who, details. The whole ARN of a vault finds that vault alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalIntegrity</name>
    <message>
        <source>Verify now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalModel</name>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalPanel</name>
    <message>
        <source>Reading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this &amp;vault’s entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence of this vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry first: the evidence is of its vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the journal is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt on every vault is kept here. Nothing was tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::JournalPlace</name>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LeaveTeamDialog</name>
    <message>
        <source>Leave the team?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LeavingDialog</name>
    <message>
        <source>Keep watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LegalHoldCard</name>
    <message>
        <source>In upper or lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LiveDialog</name>
    <message>
        <source>Connect to a live service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vaults there are real. Connecting only reads them; a lock that you complete there can never be undone by anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in progress that were made on other live connections are read as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LockButtons</name>
    <message>
        <source>Ask the service again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and initiate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter lock ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::LoginStart</name>
    <message>
        <source>Start watching at each login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Vaultlock did not write this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds of vault locks before they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MainWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sandbox. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MakeDialog</name>
    <message>
        <source>Evidence of the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a PDF to read and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what the service says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it with a PKCS#12 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with key and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase, which is kept nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp from a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the request for one, to be carried elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the evidence is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS#12 files (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::MfaDialog</name>
    <message>
        <source>Code of the MFA device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role can be assumed with the code that the device shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::NewVaultDialog</name>
    <message>
        <source>New vault in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::Notices</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::OpenDialog</name>
    <message>
        <source>Open a hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::OpenVaultDialog</name>
    <message>
        <source>Open vault by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PlaceChooser</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As AWS&apos;s files have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None ticked: each profile&apos;s own Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare locks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And with the policies that a form can begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox — on this computer, for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment — as AWS&apos;s tools find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.json *.yaml *.yml *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyFileActions</name>
    <message>
        <source>Policies (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyPanel</name>
    <message>
        <source>Polic&amp;y text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effect beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::PolicyViews</name>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemDetails</name>
    <message>
        <source>Go to the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemsList</name>
    <message>
        <source>Hide problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quick fix for this problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ProblemsModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::QuestionName</name>
    <message>
        <source>Keep the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept under this name, instead of one that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReceiveDialog</name>
    <message>
        <source>A lock is handed over to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service what has become of the lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReconciliationDialog</name>
    <message>
        <source>Check journal against the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ReconciliationModel</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RegionChooser</name>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RetentionCard</name>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::RunningLocks</name>
    <message>
        <source>Running locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection leads there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SandboxClock</name>
    <message>
        <source>The sandbox&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 5 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SignInDialog</name>
    <message>
        <source>Sign in to IAM Identity Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking IAM Identity Center for a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::SimpleCard</name>
    <message>
        <source>%1 binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TagsDialog</name>
    <message>
        <source>All tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamDesk</name>
    <message>
        <source>&amp;Team’s journal…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamDialog</name>
    <message>
        <source>Team’s journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desks of a team hand the lines of their journals over to one PostgreSQL database, afterwards and as they are. Your own journal stays the truth of this desk: nothing waits for the network. Whoever may read the database has the lock IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postgresql://HOST/DATABASE, or a service of ~/.pg_service.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the address or the service says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of the authority that vouches for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/.postgresql/root.crt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the keychain; type another one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain; empty: ~/.pgpass has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which database it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of certificates with that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamModel</name>
    <message>
        <source>NOT AS IT WAS WRITTEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a kind that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · THAT CLOCK WAS AHEAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By that desk’s clock (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamPage</name>
    <message>
        <source>&amp;Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk of the team has handed anything over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team’s journal was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TeamTestView</name>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Vaultlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialBench</name>
    <message>
        <source>Try it for real…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Vaultlock try it in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Vaultlock try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be tried…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialChecklist</name>
    <message>
        <source>Try it before you complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::TrialRow</name>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show command: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::UnsavedLockId</name>
    <message>
        <source>Go to the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::ValueDisplay</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultActions</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy %1 names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 &amp;ARNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read %1 vaults again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export %1 vaults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two vaults in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiate in the selected vau&amp;lts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more vaults in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details of the chosen vault are shown here. None is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultFilters</name>
    <message>
        <source>Filter vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultFoot</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultOrder</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultPicker</name>
    <message>
        <source>&amp;New vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;vault by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort vaults by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault &amp;columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VaultTable</name>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;width allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock, most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::VerifyDialog</name>
    <message>
        <source>Verify evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the service now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificates of who vouches for the signer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of who vouches for the &amp;time stamp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log files of CloudTrail…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WhatIfForm</name>
    <message>
        <source>Show in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key=value, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WindowLayout</name>
    <message>
        <source>&amp;Vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vaultlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::workspace::TypedKeys</name>
    <message>
        <source>keychain (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed, for this session (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vaultlock::workspace::Workspace</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lock of %1 is being changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
