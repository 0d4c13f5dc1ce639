using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Security;

/// <summary>Who acts when there is no request: nobody, or whom a background task names. The HTTP part replaces it.</summary>
internal sealed class AmbientBackOfficeSecurity : IBackOfficeSecurityAccessor
{
    private readonly AsyncLocal<IBackOfficeSecurity?> _current = new();

    public IBackOfficeSecurity? BackOfficeSecurity => _current.Value;

    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity)
    {
        var restore = new Restore(_current, _current.Value);
        _current.Value = backOfficeSecurity;
        return restore;
    }

    private sealed class Restore(AsyncLocal<IBackOfficeSecurity?> current, IBackOfficeSecurity? previous) : IDisposable
    {
        public void Dispose() => current.Value = previous;
    }
}
