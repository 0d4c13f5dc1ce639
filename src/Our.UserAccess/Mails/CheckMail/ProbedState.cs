namespace Our.UserAccess.Mails.CheckMail;

internal enum ProbedState
{
    Unreachable,

    /// <summary>No answer in time.</summary>
    Silent,

    /// <summary>It answers, and not as one who takes mail.</summary>
    Refused,

    BadEncryption,

    /// <summary>It answers and offers no encryption.</summary>
    Plain,

    /// <summary>It answers, and the line is or can be encrypted.</summary>
    Encrypted,
}
