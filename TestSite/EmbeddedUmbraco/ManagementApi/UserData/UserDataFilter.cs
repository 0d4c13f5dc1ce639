using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace EmbeddedUmbraco.ManagementApi.UserData;

internal sealed class UserDataFilter : IUserDataFilter
{
    public ICollection<Guid>? UserKeys { get; set; }

    public ICollection<string>? Groups { get; set; }

    public ICollection<string>? Identifiers { get; set; }
}
