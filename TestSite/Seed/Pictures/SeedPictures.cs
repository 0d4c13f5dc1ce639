using System.Security.Cryptography;
using System.Text;

namespace TestSite.Seed.Pictures;

/// <summary>Pictures drawn from a name: always the same for the same name, different for different ones.</summary>
internal static class SeedPictures
{
    private const int Cells = 5;
    private const uint White = 0xFFFFFF;

    /// <summary>A symmetrical pattern of five by five cells, as many sites show for people without a photo.</summary>
    public static byte[] Avatar(string name)
    {
        const int cell = 32;
        const int margin = cell / 2;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return PngPicture.Encode((Cells + 1) * cell, (Cells + 1) * cell, [White, Colour(hash)], Pixel);

        byte Pixel(int x, int y)
        {
            var column = (x - margin) / cell;
            var row = (y - margin) / cell;
            if (x < margin || y < margin || column >= Cells || row >= Cells)
            {
                return 0;
            }

            return (byte)(hash[(row * 3) + Math.Min(column, Cells - 1 - column)] & 1);
        }
    }

    /// <summary>Slanted stripes in the colour of a site.</summary>
    public static byte[] Stripes(string name, uint colour, int width, int height)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        var stripe = 12 + (hash[0] % 24);
        var slant = 1 + (hash[1] % 3);
        return PngPicture.Encode(width, height, [White, colour, Colour(hash)], (x, y) => (byte)(((x + (y * slant)) / stripe) % 3));
    }

    private static uint Colour(byte[] hash) => (uint)(((hash[^1] | 0x40) << 16) | (hash[^2] << 8) | (hash[^3] | 0x40)) & 0xC0C0C0;
}
