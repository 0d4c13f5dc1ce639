namespace Our.UserAccess.Audit.Contracts;

internal static class AuditScopes
{
    /// <summary>As <see cref="IAuditContext.RunAsync"/>, for code without an answer.</summary>
    public static Task RunAsync(this IAuditContext context, AuditScope scope, Func<Task> code) => context.RunAsync(scope, async () =>
    {
        await code();
        return true;
    });
}
