namespace Our.UserAccess.Users.Contracts;

/// <summary>The mail that tells somebody how to sign in through another service.</summary>
internal interface ISignInMail
{
    /// <summary>False when the site cannot send mail, or it failed, which is logged.</summary>
    Task<bool> SendAsync(ProfileFields to);
}
