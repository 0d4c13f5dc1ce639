using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Context;

internal sealed class AmbientAuditContext(IAuditOrigin origin) : IAuditContext
{
    private static readonly AsyncLocal<AuditScope?> Ambient = new();
    private static readonly AuditScope Empty = new();

    public AuditScope Current => Ambient.Value ?? Empty;

    public AuditActor Actor => origin.Person is var (id, name)
        ? new AuditActor(id, name, Current.Kind ?? AuditActorKind.Person)
        : AuditActor.System with { Kind = Current.Kind ?? AuditActorKind.System };

    public string? Address => origin.Address;

    public async Task<T> RunAsync<T>(AuditScope scope, Func<Task<T>> code)
    {
        // INVARIANT: set within this method, so that it ends with it: what a caller does afterwards lies outside.
        Ambient.Value = scope.Within(Current);
        return await code();
    }
}
