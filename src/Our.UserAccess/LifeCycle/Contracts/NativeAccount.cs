namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>Umbraco's record of a user, as far as leaving is concerned.</summary>
/// <param name="IsEnabled">May sign in, now or once the invitation is accepted.</param>
/// <param name="IsInvited">Has not accepted yet.</param>
internal sealed record NativeAccount(bool IsEnabled, bool IsInvited)
{
    /// <summary>Whether enabling gives back what disabling takes; an invitation has to be sent again.</summary>
    public bool CanReturn => IsEnabled && !IsInvited;
}
