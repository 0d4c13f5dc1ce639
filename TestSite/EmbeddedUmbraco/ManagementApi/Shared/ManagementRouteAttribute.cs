using EmbeddedUmbraco.Http.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.ManagementApi.Shared;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class ManagementRouteAttribute(string area) : RouteAttribute($"{ApiPath.Root}/v1/{area}");
