using Microsoft.AspNetCore.Authorization;

namespace EmbeddedUmbraco.Http.Authorization;

internal sealed record SectionRequirement(IReadOnlyList<string> AnyOf) : IAuthorizationRequirement;
